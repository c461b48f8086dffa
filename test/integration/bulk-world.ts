import { applyOps } from '#backend/features/ops/apply-ops.ts'
import { createSuggester } from '#backend/features/suggestions/create-suggester.ts'
import { reportGitSignal } from '#backend/features/git-signals/report-git-signal.ts'
import { bulkHandlers } from '#backend/features/bulk/bulk-handlers.ts'
import { listAtWork, requireBulk, toBulk } from '#backend/features/bulk/bulk-repository.ts'
import { takeStep } from '#backend/features/bulk/bulk-steps.ts'
import { cancelBulk } from '#backend/features/bulk/cancel-bulk.ts'
import { listBulkItems } from '#backend/features/bulk/list-bulk-items.ts'
import { planBulk } from '#backend/features/bulk/plan-bulk.ts'
import type { HandlerContext } from '#backend/http/handler.ts'
import { runAtOnce } from '#backend/http/in-pieces.ts'
import { must } from '#shared/lib/must.ts'
import type { Bulk, BulkAction, BulkItem, BulkOutcome, BulkSelection, PlannedAction } from '#shared/model/bulk.ts'
import type { BulkId, EventId, MemberId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { Intent, Verdict } from '#shared/model/operation.ts'
import { openCore, pushTo, workspaceId, writerOf } from './core.ts'

export const ignoring: BulkAction = { kind: 'ignore', reason: 'noise', note: '' }

/** Waiting events, and decisions on many of them, a piece at a time. */
export function openBulkWorld() {
  const core = openCore()
  const installationId = core.addInstallation('5')
  const tools = {
    write: writerOf(core.db),
    read: core.db,
    newId: core.newId,
    clock: core.clock,
    workspaceId,
    principal: { name: 'ana', role: 'operator' as const, tokenId: 'tok_00000000-0000-7000-8000-000000000001' as const },
  }
  // The handlers look at nothing else.
  const context = tools as unknown as HandlerContext<never>
  const input = (id: BulkId) => ({ params: { id }, query: undefined, body: undefined, ifMatch: undefined })
  const get = (id: BulkId): Bulk => toBulk(core.db, requireBulk(core.db, workspaceId, id), core.clock())
  const suggester = createSuggester({ ...tools, tasks: core.db, onFailure: (error) => void core.failures.push(error) })
  const world = {
    core,
    tools,
    installationId,
    suggester,
    get,
    async arrive(repository: number, count: number, name = `acme/r${repository}`): Promise<void> {
      for (let n = 0; n < count; n += 1) await core.send(pushTo({ id: repository, name }, 5))
      await core.router.drain()
    },
    /** A project whose builds come from a repository, so that it is suggested for that. */
    builder(slug: string, repository: string): ProjectId {
      const projectId = core.addProject(slug)
      const remoteUrl = `https://github.com/${repository}.git`
      runAtOnce(reportGitSignal(tools, { projectId, remoteUrl, branch: null }))
      return projectId
    },
    resourceOf: (name: string): ResourceId =>
      must(
        core.db.read<{ id: ResourceId }>('SELECT id FROM resource WHERE full_name = ?').get(name),
        'something of it has arrived',
      ).id,
    /** By hand; what waits stays. */
    map: (repository: string, project: ProjectId): Verdict =>
      world.decide({
        type: 'mapping.create',
        mappingId: core.newId('map'),
        installationId,
        resourceId: world.resourceOf(repository),
        destination: { kind: 'project', id: project },
        filter: emptyFilter,
        provenance: 'manual',
        evidence: [],
        selection: null,
      }),
    addMember(name: string): MemberId {
      const id = core.newId('mem')
      core.db
        .write(
          "INSERT INTO member (workspace_id, id, name, email, email_key, role, created_at, version) VALUES (?, ?, ?, ?, ?, 'operator', ?, 1)",
        )
        .run(workspaceId, id, name, `${name}@acme.example`, `${name}@acme.example`, core.clock())
      return id
    },
    plan: (selection: BulkSelection, action: PlannedAction = ignoring): Bulk => planBulk(tools, { selection, action }),
    run: (id: BulkId): Bulk => bulkHandlers['bulk.run'](context, input(id)),
    undo: (id: BulkId): Bulk => bulkHandlers['bulk.undo'](context, input(id)),
    cancel: (id: BulkId): Bulk => cancelBulk(tools, id),
    /** The next piece of each that is at work; false where none is. */
    step(limit: number): boolean {
      const rows = listAtWork(core.db)
      for (const row of rows) tools.write((db) => takeStep({ db, newId: core.newId, row, limit, at: core.clock() }))
      return rows.length > 0
    },
    finish(limit = 3): void {
      while (world.step(limit)) continue
    },
    items(id: BulkId, outcome?: BulkOutcome): BulkItem[] {
      return listBulkItems(core.db, requireBulk(core.db, workspaceId, id), { limit: 500, outcome }).items
    },
    /** Where every item stands, and what its event came to: all that an undo must bring back. */
    standing: () =>
      core.db
        .read<{ id: EventId; decided_op: string | null }>(
          `SELECT item.event_id AS id, item.state_json, item.decided_op, item.decided_actor, item.decided_at, item.assignee_id, event.outcome_json
           FROM unmatched_item AS item JOIN event ON event.workspace_id = item.workspace_id AND event.id = item.event_id
           ORDER BY item.event_id`,
        )
        .all(),
    states: (): Record<string, string> =>
      Object.fromEntries(
        core.db
          .read<{ event_id: string; state_kind: string }>(
            'SELECT event_id, state_kind FROM unmatched_item ORDER BY event_id',
          )
          .all()
          .map(({ event_id: id, state_kind: kind }) => [id, kind]),
      ),
    decide(intent: Intent): Verdict {
      const op = {
        id: core.newId('op'),
        actor: 'bo',
        decidedAt: new Date(core.clock()).toISOString(),
        intent,
      }
      return must(applyOps(tools, [op])[0], 'one verdict each')
    },
    close() {
      suggester.stop()
      core.close()
    },
  }
  return world
}

export type BulkWorld = ReturnType<typeof openBulkWorld>

/** All that waits. */
export const everything: BulkSelection = { kind: 'filter', filter: {} }

/** All that is suggested. */
export const suggested: BulkSelection = { kind: 'suggestions' }

export const idsOf = (of: BulkWorld): EventId[] => Object.keys(of.states()) as EventId[]
export const ignore = (ids: EventId[]) =>
  ({ type: 'event.ignore', selection: { kind: 'items', ids }, reason: 'noise', note: '' }) as const
