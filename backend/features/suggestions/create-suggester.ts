import type { Clock } from '#shared/lib/clock.ts'
import type { ResourceId } from '#shared/model/ids.ts'
import { RouteCache } from '#backend/routing/route-cache.ts'
import type { ReadDb, WriteDb, WriteLock } from '#backend/store/db.ts'
import { renewSuggestion } from './renew-suggestion.ts'
import { touchSuggestions } from './touch-suggestions.ts'

export interface Suggester {
  /** Something was committed: evidence may have changed. */
  kick(): void
  /** Works off all that is due. */
  drain(): Promise<void>
  stop(): void
}

export interface SuggesterOptions {
  readonly read: ReadDb
  readonly write: <T>(work: (db: WriteDb) => T, lock?: WriteLock) => T
  /** Does what only one of several services may do at a time. */
  readonly tasks: Pick<WriteDb, 'take' | 'letGo'>
  readonly clock: Clock
  /** After a suggestion was brought up to the records: policy may accept it. */
  readonly onRenewed?: (db: WriteDb, workspaceId: string, resourceId: ResourceId) => void
  readonly onFailure: (error: unknown) => void
  readonly onWorked?: () => void
}

interface DueRow {
  readonly workspace_id: string
  readonly scope: string
  readonly position: string
}

/** What was committed together is worked off together. */
const settleMs = 200
/** Others write between two slices. */
const pauseMs = 20
const resourcesPerSlice = 16
/** Whatever nobody noted, and what only time changes. */
const sweepMs = 60 * 60_000

/** Keeps suggestions up to the evidence: touched ones after the commit, all of them now and then, a few at a time. */
export function createSuggester(options: SuggesterOptions): Suggester {
  const { read, write, tasks, clock } = options
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let stopped = false

  function step(): boolean {
    const due = read
      .read<DueRow>(
        'SELECT workspace_id, scope, position FROM suggestion_due ORDER BY touched_at, workspace_id, scope LIMIT 1',
      )
      .get()
    if (due === undefined) return false
    write((db) => workOff(db, due), { kind: 'workspace', id: due.workspace_id })
    return true
  }

  function workOff(db: WriteDb, { workspace_id: workspaceId, scope }: DueRow): void {
    const due = db
      .read<DueRow>('SELECT workspace_id, scope, position FROM suggestion_due WHERE workspace_id = ? AND scope = ?')
      .get(workspaceId, scope)
    if (due === undefined) return
    const ids = resourcesIn(db, due)
    const at = clock()
    const renewing = { db, cache: new RouteCache(db, at), workspaceId, at }
    for (const id of ids) {
      renewSuggestion(renewing, id)
      options.onRenewed?.(db, workspaceId, id)
    }
    const last = ids.at(-1)
    if (last === undefined || scope.startsWith('res_') || ids.length < resourcesPerSlice)
      db.write('DELETE FROM suggestion_due WHERE workspace_id = ? AND scope = ?').run(workspaceId, scope)
    else
      db.write('UPDATE suggestion_due SET position = ? WHERE workspace_id = ? AND scope = ?').run(
        last,
        workspaceId,
        scope,
      )
  }

  async function run(): Promise<void> {
    if (!tasks.take('suggestions')) return
    try {
      while (!stopped && step()) await pause()
    } finally {
      tasks.letGo('suggestions')
    }
  }

  /** One run at a time: whoever asks meanwhile gets another one after it. */
  async function drain(): Promise<void> {
    await running
    running = run().finally(() => {
      running = undefined
    })
    await running
  }

  function kick(): void {
    if (stopped || timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      drain().then(options.onWorked, options.onFailure)
    }, settleMs)
    timer.unref()
  }

  const sweep = setInterval(() => {
    try {
      write((db) => touchAll(db, clock()), { kind: 'everything' })
      kick()
    } catch (error) {
      options.onFailure(error)
    }
  }, sweepMs)
  sweep.unref()
  return {
    kick,
    drain,
    stop() {
      stopped = true
      clearTimeout(timer)
      clearInterval(sweep)
    },
  }
}

function touchAll(db: WriteDb, at: number): void {
  for (const { id } of db.read<{ id: string }>('SELECT id FROM workspace ORDER BY id').all())
    touchSuggestions(db, id, 'all', at)
}

const withoutMapping = `resource.removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM mapping WHERE mapping.workspace_id = resource.workspace_id
  AND mapping.resource_id = resource.id AND mapping.state_kind IN ('active', 'paused'))`

/** The next resources of a scope, in the order of their ids. */
function resourcesIn(db: ReadDb, { workspace_id: workspaceId, scope, position }: DueRow): ResourceId[] {
  // Whoever wrote the scope took it from a resource's row.
  if (scope.startsWith('res_')) return [scope as ResourceId]
  const page = `AND resource.id > ? ORDER BY resource.id LIMIT ${resourcesPerSlice}`
  const select = `SELECT resource.id FROM resource WHERE resource.workspace_id = ? AND ${withoutMapping}`
  const idOf = ({ id }: { readonly id: ResourceId }): ResourceId => id
  if (scope === 'all') return db.read<{ id: ResourceId }>(`${select} ${page}`).all(workspaceId, position).map(idOf)
  const [by, wanted] = scope.startsWith('slug:')
    ? ['lower(resource.full_name)', scope.slice('slug:'.length)]
    : ['resource.installation_id', scope]
  return db.read<{ id: ResourceId }>(`${select} AND ${by} = ? ${page}`).all(workspaceId, wanted, position).map(idOf)
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, pauseMs)
  })
}
