import { makesMappings } from '#shared/domain/bulk-kinds.ts'
import { actionOf } from './bulk-row.ts'
import type { Step } from './bulk-step.ts'
import { countMappings } from './count-mappings.ts'
import { countEvents, runEvents, undoEvents } from './event-steps.ts'
import { runMappings, undoMappings } from './mapping-steps.ts'

/** Does the next piece, whichever it is. */
export function takeStep(step: Step): void {
  const { state_kind: state } = step.row
  const ofMappings = makesMappings(actionOf(step.row))
  if (state === 'counting') (ofMappings ? countMappings : countEvents)(step)
  if (state === 'running') (ofMappings ? runMappings : runEvents)(step)
  if (state === 'undoing') (ofMappings ? undoMappings : undoEvents)(step)
}
