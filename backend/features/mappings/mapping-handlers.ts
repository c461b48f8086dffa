import type { InstallationId, ResourceId } from '#shared/model/ids.ts'
import type { Destination, MappingFilter } from '#shared/model/mapping.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { currentSeq } from '../changes/read-changes.ts'
import { decideAtOnce } from '../ops/decide-at-once.ts'
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

export const mappingHandlers = {
  'mappings.list': ({ read, workspaceId }, { query }) => listMappings(read, workspaceId, query),
  'mappings.get': ({ read, workspaceId }, { params }) => requireMapping(read, workspaceId, params.id),
  'mappings.preview': ({ read, workspaceId }, { body }) => previewMapping(read, workspaceId, body),
  'mappings.create': (context, { body: { resolve, ...draft } }) => {
    const { read, workspaceId } = context
    const mappingId = context.newId('map')
    const selection: FrozenSelection | null =
      resolve === null ? null : { kind: 'group', groupKey: mappableGroupKey(draft), ...resolve, withBelow: true }
    const result = decideAtOnce(context, {
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
        decideAtOnce(context, { type: 'mapping.pause', ...target, reason: body.reason })
        break
      case 'resume':
        decideAtOnce(context, { type: 'mapping.resume', ...target, selection: null })
        break
      case 'retire':
        decideAtOnce(context, { type: 'mapping.retire', ...target })
    }
    return requireMapping(context.read, context.workspaceId, params.id)
  },
} satisfies Pick<
  ApiHandlers,
  'mappings.list' | 'mappings.get' | 'mappings.preview' | 'mappings.create' | 'mappings.update'
>
