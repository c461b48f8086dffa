import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { Announcer } from '../../ui/announcer.ts'
import type { Decisions } from '../operations/decisions.ts'
import type { Mappings } from './mappings.ts'
import { mappingText } from './messages.ts'

export type MappingVerdict = 'pause' | 'resume' | 'retire'

interface Parts {
  readonly mappings: Mappings
  readonly decisions: Decisions
  readonly announcer: Announcer
}

/** Whether a verdict makes sense for a mapping in its state. */
export function isPossible(row: MappingRow, verdict: MappingVerdict): boolean {
  if (verdict === 'retire') return row.state.kind !== 'retired'
  return row.state.kind === (verdict === 'pause' ? 'active' : 'paused')
}

/** The decision and what it is called. */
export function planMapping(
  row: MappingRow,
  verdict: MappingVerdict,
): { readonly intent: Intent; readonly label: string } {
  const base = { mappingId: row.id, baseVersion: row.version }
  switch (verdict) {
    case 'pause':
      return {
        intent: { type: 'mapping.pause', ...base, reason: mappingText.pauseReason },
        label: mappingText.pausedLabel(row),
      }
    case 'resume':
      return { intent: { type: 'mapping.resume', ...base, selection: null }, label: mappingText.resumedLabel(row) }
    case 'retire':
      return { intent: { type: 'mapping.retire', ...base }, label: mappingText.retiredLabel(row) }
  }
}

/** Carries a verdict out on the mapping under the cursor. */
export async function decideMapping({ mappings, decisions, announcer }: Parts, verdict: MappingVerdict): Promise<void> {
  const row = mappings.list.current(mappings.list.store.getState())
  if (row === undefined || !isPossible(row, verdict)) return
  const planned = planMapping(row, verdict)
  await decisions.decide([planned], {
    label: planned.label,
    undone: () => mappings.list.expect(row.id, mappings.list.store.getState().cursor.index),
  })
  announcer.say(mappingText.announce(planned.label))
  await mappings.refresh()
}
