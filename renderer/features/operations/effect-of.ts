import type { LinkRow } from '#shared/domain/deep-link.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'

/** Where what it did can be seen; null where nothing shows it, or it had no effect. */
export function effectOf({ intent, state }: Pick<OpView, 'intent' | 'state'>): LinkRow | null {
  if (intent === null || (state.kind !== 'acked' && state.kind !== 'synced')) return null
  if ('mappingId' in intent) return { kind: 'mapping', id: intent.mappingId }
  if (!('selection' in intent) || intent.selection === null) return null
  const { selection } = intent
  if (selection.kind === 'group') return { kind: 'group', groupKey: selection.groupKey }
  const [id] = selection.ids
  return id === undefined ? null : { kind: 'event', id }
}
