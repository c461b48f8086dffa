import type { IpcOutput } from '#shared/ipc/contract.ts'
import { formatCount } from '../../ui/format.ts'

/** "Done again: Ignored acme/search, 3 events" and what of it was not. */
function redoneWords({ redone, left }: IpcOutput<'ops.redo'>): string {
  const [first] = redone
  // The first of one key press doesn't say what all come to; those after it do.
  const together = left.length === 0 ? redone.find((op) => op.together !== null)?.together : null
  const done = `Done again: ${together?.label ?? first?.label ?? ''}${together == null && redone.length > 1 ? ` and ${formatCount(redone.length - 1)} more` : ''}`
  const not = left.map(({ label, why }) => `${label} (${why.replace(/\.$/, '')})`).join('; ')
  return not === '' ? `${done}; undo available` : `${done}. Not done again: ${not}`
}

/** What undo and redo say, on whatever screen. */
export const undoText = {
  redone: redoneWords,
  nothingToRedo: 'Nothing that can be done again was taken back since the last new decision.',
  takenBack: (label: string) => `Taken back: ${label}`,
} as const
