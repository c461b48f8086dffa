import type { RoutingStep } from '../model/routing-decision.ts'
import type { Suggested } from '../model/suggestion.ts'
import { percent } from './suggest-mappings/share.ts'

export type BestFit = Pick<Suggested, 'projectName' | 'confidence'>

/** "Search fits best, 93 %" */
export function bestFitWords({ projectName, confidence }: BestFit): string {
  return `${projectName} fits best, ${percent(confidence)}`
}

/** Whether the step of an event that came earlier says otherwise than what is known by now. */
export function saysOtherwise(step: RoutingStep, now: BestFit): boolean {
  if (step.step !== 'evidence' || step.reason === 'NOT_REACHED') return false
  return !step.detail.startsWith(bestFitWords(now))
}
