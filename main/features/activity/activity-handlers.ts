import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { KnownActivity, ServiceActivity } from '#shared/ipc/activity-calls.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { AuditRecord } from '#shared/model/audit-record.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { AccessOptions, ServiceAccess } from '../../service/service-access.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000
const startingMs = 2_000
const auditAtOnce = 50
const noticesAtOnce = 25
const opsLookedAt = 200

/** By which events a provider itself says what becomes of an installation: nobody commanded it, so no audit has it. */
const noticeTypes: Readonly<Record<Provider, readonly string[]>> = {
  github: ['installation', 'installation_repositories', 'installation_target'],
  gitlab: [],
  jira: [],
  linear: ['OAuthApp', 'PermissionChange'],
  slack: ['app_uninstalled', 'tokens_revoked', 'scope_granted', 'scope_denied'],
}

interface Beside {
  readonly rows: readonly ServiceActivity[]
  /** The oldest of it, where the service has older ones. */
  readonly since: string | null
  readonly appShown: boolean | null
}

/** What happened to an installation: out of the service's audit and the provider's own words, and what this machine knows of it. */
export function createActivityHandlers({
  access,
  store,
  session,
  clock,
}: {
  access: Pick<ServiceAccess, 'call'>
  store: Pick<ConsoleStore, 'activityHere' | 'opsList'>
  session: () => Pick<SyncSession, 'workspaceId' | 'tenantId' | 'signal'>
  clock: Clock
}): IpcHandlers<'installations.activity' | 'installations.known_activity'> {
  async function noticesOf(id: InstallationId, type: string, way: AccessOptions): Promise<Beside> {
    const query = { installation: id, type, limit: noticesAtOnce }
    const { items, next_cursor } = await access.call('events.list', { query }, way)
    const rows = items.map(({ id: event, receivedAt, title }) => {
      return { kind: 'notice', id: event, at: receivedAt, title, type } as const
    })
    return { rows, since: next_cursor === null ? null : (rows.at(-1)?.at ?? null), appShown: null }
  }

  /** Secrets of an app are those of all its installations, and an administrator of the service's business. */
  async function appSecrets(
    { provider, host }: { provider: Provider; host: string },
    way: AccessOptions,
  ): Promise<Beside> {
    try {
      const apps = await access.call('provider_apps.list', {}, way)
      const own = apps.items.filter((app) => app.provider === provider && app.host === host)
      const pages = await Promise.all(
        own.map(async ({ id, name }) => {
          const query = { subject: id, limit: noticesAtOnce }
          const { items, next_cursor } = await access.call('service_audit.list', { query }, way)
          return { rows: items.map((item) => rowOf(item, name)), cut: next_cursor !== null }
        }),
      )
      const since = pages.flatMap(({ rows, cut }) => (cut ? (rows.at(-1)?.at ?? []) : []))
      return { rows: pages.flatMap(({ rows }) => rows), since: newest(since), appShown: true }
    } catch (error) {
      if (error instanceof SwitchboardError && error.code === 'role.forbidden')
        return { rows: [], since: null, appShown: false }
      throw error
    }
  }

  /** What isn't under the installation's own name in the audit; there is little of it, and the newest are enough. */
  async function beside(id: InstallationId, way: AccessOptions): Promise<Beside> {
    const installation = await access.call('installations.get', { params: { id } }, way)
    const isApps = installation.mode === 'github_app' || installation.mode === 'oauth'
    const parts = await Promise.all([
      ...noticeTypes[installation.provider].map((type) => noticesOf(id, type, way)),
      ...(isApps ? [appSecrets(installation, way)] : []),
    ])
    return {
      rows: parts.flatMap(({ rows }) => rows),
      since: newest(parts.flatMap(({ since }) => since ?? [])),
      appShown: parts.map(({ appShown }) => appShown).find((shown) => shown !== null) ?? null,
    }
  }

  return {
    async 'installations.activity'({ id, cursor }) {
      const { tenantId, signal } = session()
      const way = { tenantId, signal, timeoutMs: answerWithinMs, startingMs }
      const at = toInstant(clock())
      const query = { subject: id, limit: auditAtOnce, ...(cursor !== null && { cursor }) }
      const [page, more] = await Promise.all([
        access.call('audit.list', { query }, way),
        cursor === null ? beside(id, way) : null,
      ])
      return {
        rows: [...page.items.map((item) => rowOf(item, null)), ...(more?.rows ?? [])],
        nextCursor: page.next_cursor,
        besideSince: more?.since ?? null,
        appShown: more?.appShown ?? null,
        at,
      }
    },
    async 'installations.known_activity'({ id }) {
      const { workspaceId } = session()
      const window = { workspaceId, offset: 0, limit: opsLookedAt }
      const [here, waiting, refused] = await Promise.all([
        store.activityHere({ workspaceId, id }),
        store.opsList({ ...window, scope: 'waiting' }),
        store.opsList({ ...window, scope: 'attention' }),
      ])
      const links = new Set(here.rows.flatMap((row) => (row.kind === 'link' ? [row.id] : [])))
      const ops = new Map([...waiting.rows, ...refused.rows].map((op) => [op.id, op]))
      const decided = [...ops.values()].filter((op) => isAbout(op, id, links)).flatMap(decisionOf)
      return { ...here, rows: [...decided, ...here.rows] }
    },
  }
}

function newest(instants: readonly string[]): string | null {
  return instants.toSorted().at(-1) ?? null
}

function rowOf(record: AuditRecord, app: string | null): ServiceActivity {
  const { id, at, actor, claimedActor, command, after } = record
  return { kind: 'audit', id, at, actor, claimedActor, command, reason: reasonIn(after), app }
}

function reasonIn(after: unknown): string | null {
  const reason = typeof after === 'object' && after !== null && 'reason' in after ? after.reason : null
  return typeof reason === 'string' && reason !== '' ? reason : null
}

function isAbout({ intent }: OpView, id: InstallationId, links: ReadonlySet<string>): boolean {
  switch (intent?.type) {
    case 'installation.suspend':
    case 'installation.resume':
    case 'installation.disconnect':
      return intent.installationId === id
    case 'link.revoke':
      return links.has(intent.linkId)
    default:
      return false
  }
}

function decisionOf({ id, decidedAt, label, intent, state }: OpView): KnownActivity[] {
  const reason = intent !== null && 'reason' in intent && typeof intent.reason === 'string' ? intent.reason : null
  const row = (said: Extract<KnownActivity, { kind: 'waiting' }>['state']): KnownActivity[] => [
    { kind: 'waiting', id, at: decidedAt, label, reason, state: said },
  ]
  switch (state.kind) {
    case 'queued':
    case 'sending':
      return row('queued')
    case 'blocked':
      return row('blocked')
    case 'awaiting_confirmation':
      return row('awaited')
    case 'conflict':
    case 'rejected':
    case 'parked':
      return row('refused')
    default:
      return []
  }
}
