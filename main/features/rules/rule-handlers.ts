import type { DryRun } from '#shared/api/rule-routes.ts'
import { mostDryRunEvents } from '#shared/domain/rule-limits.ts'
import { must } from '#shared/lib/must.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { DryRunResult } from '#shared/ipc/rule-calls.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000
const startingMs = 5_000
const shownLines = 200

/** Rules as this console knows them; the service says what a draft would do while it can be asked. */
export function createRuleHandlers({
  store,
  access,
  session,
  newId,
}: {
  store: ConsoleStore
  access: ServiceAccess
  session: () => Pick<SyncSession, 'tenantId' | 'signal' | 'workspaceId'>
  newId: NewId
}): IpcHandlers<'rules.list' | 'rules.versions' | 'rules.dry_run' | 'rules.new_id'> {
  const options = () => {
    const { tenantId, signal } = session()
    return { tenantId, signal, timeoutMs: answerWithinMs, startingMs }
  }
  return {
    'rules.list': () => store.rulesList({ workspaceId: session().workspaceId }),
    async 'rules.versions'(params) {
      const { workspaceId } = session()
      const { versions } = await access.call('rules.get', { params }, options())
      const names = await store.ruleNames({ workspaceId, of: versions })
      return {
        versions: versions.map((version, at) => ({ ...version, names: must(names[at], 'each version has names') })),
      }
    },
    async 'rules.dry_run'(input) {
      const { workspaceId } = session()
      const body = { ...input, newest: mostDryRunEvents, list: 'about', limit: shownLines } as const
      try {
        return resultOf(await access.call('rules.dry_run', { body }, options()))
      } catch (error) {
        if (!isAnsweredHere(error)) throw error
        return store.rulesDryRun({ ...input, workspaceId })
      }
    },
    'rules.new_id': () => ({ id: newId('rule') }),
  }
}

/** The service can't be reached, or knows nothing yet of a rule that was made here. */
function isAnsweredHere(error: unknown): boolean {
  return error instanceof SwitchboardError && (error.retryable || error.code === 'rule.not_found')
}

function resultOf(said: DryRun): DryRunResult {
  return {
    from: 'service',
    looked: said.looked,
    wins: said.wins,
    takenByRule: said.lostToEarlier,
    takenByMapping: said.lostToMapping,
    notAsked: said.notAsked,
    waiting: said.waiting,
    lines: said.items.map(({ eventId, provider, title, resourceName, receivedAt, now, takenBy }) => ({
      eventId,
      provider,
      title,
      resourceName,
      receivedAt,
      isOpen: now.state?.kind === 'open',
      takenBy,
    })),
  }
}
