import type { OpView } from '#shared/ipc/ops-calls.ts'
import { bulkText } from '../bulk/messages.ts'

/** What was decided, and where that is known, how far it came. */
export function labelOf({ label, ran }: Pick<OpView, 'label' | 'ran'>): string {
  return ran === null ? label : bulkText.cameTo(label, ran)
}
