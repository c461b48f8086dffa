import type { MappingId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Mapping, MappingState } from '#shared/model/mapping.ts'
import type { OverlayOp } from './effective-item.ts'

export interface EffectiveMapping {
  readonly mapping: Mapping
  readonly unsynced: boolean
}

/** The mapping with decisions laid over it, in their order; undefined where it doesn't exist in either. */
export function effectiveMapping(
  id: MappingId,
  synced: Mapping | undefined,
  ops: readonly OverlayOp[],
): EffectiveMapping | undefined {
  let mapping = synced
  let unsynced = false
  const history = new Map<string, { readonly state: MappingState; readonly carried: number }>()
  for (const op of ops) {
    const before = mapping
    const next = applyToMapping(id, mapping, op, history)
    if (next === undefined) continue
    if (before !== undefined) history.set(op.id, { state: before.state, carried: before.carried })
    mapping = next
    unsynced = true
  }
  return mapping === undefined ? undefined : { mapping, unsynced }
}

function applyToMapping(
  id: MappingId,
  mapping: Mapping | undefined,
  op: OverlayOp,
  history: ReadonlyMap<string, { readonly state: MappingState; readonly carried: number }>,
): Mapping | undefined {
  const { intent } = op
  if (intent.type === 'mapping.create')
    return mapping === undefined && intent.mappingId === id ? created(op, intent) : undefined
  if (mapping === undefined || mapping.id !== id) return undefined
  const version = mapping.version + 1
  switch (intent.type) {
    case 'mapping.pause':
      return mapping.state.kind === 'active'
        ? { ...mapping, version, state: { kind: 'paused', by: 'operator', reason: intent.reason } }
        : undefined
    case 'mapping.resume':
      return mapping.state.kind === 'paused'
        ? { ...mapping, version, state: { kind: 'active' }, carried: mapping.carried + op.touched }
        : undefined
    case 'mapping.retire':
      return mapping.state.kind === 'retired' ? undefined : { ...mapping, version, state: { kind: 'retired' } }
    case 'op.undo': {
      const before = history.get(intent.target)
      const state = before?.state ?? op.mappingBefore?.state ?? { kind: 'retired' as const }
      // The pull may already have brought what the undo did.
      if (state.kind === mapping.state.kind) return undefined
      return { ...mapping, version, state, carried: before?.carried ?? Math.max(0, mapping.carried - op.touched) }
    }
    default:
      return undefined
  }
}

function created(op: OverlayOp, intent: Extract<OverlayOp['intent'], { type: 'mapping.create' }>): Mapping {
  return {
    id: intent.mappingId,
    installationId: intent.installationId,
    resourceId: intent.resourceId,
    destination: intent.destination,
    filter: intent.filter,
    state: { kind: 'active' },
    provenance: intent.provenance,
    evidence: intent.evidence,
    carried: op.touched,
    lastCarriedAt: op.touched === 0 ? null : toInstant(op.at),
    createdBy: op.actor,
    createdAt: toInstant(op.at),
    version: 1,
  }
}
