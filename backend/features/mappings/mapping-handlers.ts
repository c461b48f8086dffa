import type { InstallationId, ResourceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Destination, MappingFilter } from '#shared/model/mapping.ts'
import type { FrozenSelection, Intent, OpResult } from '#shared/model/operation.ts'
import type { Principal } from '#shared/model/principal.ts'
import type { ApiHandlers, HandlerContext } from '#backend/http/handler.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { currentSeq } from '../changes/read-changes.ts'
import { applyNew } from '../ops/apply-ops.ts'
import { selectSolvable } from '../ops/select-solvable.ts'
import { listMappings } from './list-mappings.ts'
import { requireMapping } from './mapping-repository.ts'
import { requireMappable } from './require-mappable.ts'
import { mappableGroupKey, solvableBy, solvableGroups } from './solvable-items.ts'

interface Draft {
  readonly installationId: InstallationId
  readonly resourceId: ResourceId
  readonly destination: Destination
  readonly filter: MappingFilter
}

/** What a mapping would resolve now: the frozen set that its creation can name. */
export function previewMapping(
  db: ReadDb,
  workspaceId: string,
  draft: Draft,
): { count: number; throughSeq: number; groupKey: string } {
  requireMappable(db, workspaceId, draft)
  const groups = solvableGroups(db, workspaceId, draft)
  const throughSeq = currentSeq(db, workspaceId)
  const selection: FrozenSelection = { kind: 'group', groupKey: groups.own, throughSeq, count: 0, withBelow: true }
  const { rows } = selectSolvable(db, workspaceId, selection, groups)
  return {
    count: rows.filter(solvableBy(db, workspaceId, draft, groups)).length,
    throughSeq,
    groupKey: groups.own,
  }
}

type Tools = Pick<HandlerContext, 'write' | 'clock' | 'newId'> & {
  readonly workspaceId: string
  readonly principal: Pick<Principal, 'name' | 'tokenId'>
}

/** Decides in the caller's name, at once: the same code as for a console's decision, but failures are thrown. */
function decide(context: Tools, intent: Intent): OpResult {
  const { workspaceId, principal, clock, newId } = context
  const op = { id: newId('op'), typeVersion: 1, actor: principal.name, decidedAt: toInstant(clock()), intent }
  return context.write((db) => applyNew({ db, workspaceId, principal, clock, newId }, op)).result
}

export const mappingHandlers = {
  'mappings.list': ({ read, workspaceId }, { query }) => listMappings(read, workspaceId, query),
  'mappings.get': ({ read, workspaceId }, { params }) => requireMapping(read, workspaceId, params.id),
  'mappings.preview': ({ read, workspaceId }, { body }) => previewMapping(read, workspaceId, body),
  'mappings.create': (context, { body: { resolve, ...draft } }) => {
    const { read, workspaceId } = context
    const mappingId = context.newId('map')
    const selection: FrozenSelection | null =
      resolve === null ? null : { kind: 'group', groupKey: mappableGroupKey(draft), ...resolve, withBelow: true }
    const result = decide(context, {
      type: 'mapping.create',
      mappingId,
      ...draft,
      provenance: 'manual',
      evidence: [],
      selection,
    })
    return { mapping: requireMapping(read, workspaceId, mappingId), result }
  },
  'mappings.update': (context, { params, body, ifMatch }) => {
    const target = { mappingId: params.id, baseVersion: ifMatch }
    switch (body.transition) {
      case 'pause':
        decide(context, { type: 'mapping.pause', ...target, reason: body.reason })
        break
      case 'resume':
        decide(context, { type: 'mapping.resume', ...target, selection: null })
        break
      case 'retire':
        decide(context, { type: 'mapping.retire', ...target })
    }
    return requireMapping(context.read, context.workspaceId, params.id)
  },
} satisfies Pick<
  ApiHandlers,
  'mappings.list' | 'mappings.get' | 'mappings.preview' | 'mappings.create' | 'mappings.update'
>
