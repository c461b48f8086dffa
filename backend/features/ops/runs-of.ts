import { sizeOfSelection, sumOfSelections } from '#shared/domain/selection-size.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { ParsedOp } from './parse-op.ts'

const fewEvents = 100

/**
 * Which decisions of a batch share a transaction: neighbours that change little, because each commit waits for the disk.
 * A large one has its own: inside another transaction SQLite keeps a copy of every page that it changes, in memory.
 */
export function runsOf(ops: readonly ParsedOp[]): ParsedOp[][] {
  const runs: ParsedOp[][] = []
  let open: ParsedOp[] | null = null
  for (const op of ops) {
    const isSmall = 'refusal' in op || changesLittle(op.op.intent)
    if (isSmall && open !== null) open.push(op)
    else runs.push([op])
    open = isSmall ? (runs.at(-1) ?? null) : null
  }
  return runs
}

function changesLittle(intent: Intent): boolean {
  if (intent.type === 'op.undo') return false
  if (intent.type === 'event.bulk')
    return intent.of.kind === 'plan' || sumOfSelections(intent.of.selections) <= fewEvents
  if (!('selection' in intent) || intent.selection === null) return true
  return sizeOfSelection(intent.selection) <= fewEvents
}
