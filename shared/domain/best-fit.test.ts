import { expect, test } from 'vitest'
import type { RoutingStep } from '../model/routing-decision.ts'
import { saysOtherwise } from './best-fit.ts'

const step = (detail: string, reason: RoutingStep['reason'] = 'LOW_CONFIDENCE'): RoutingStep => ({
  step: 'evidence',
  outcome: 'failed',
  reason,
  detail,
})
const checkout = { projectName: 'Checkout', confidence: 0.96 }

test('a step says otherwise than now where another project fitted, or with another confidence', () => {
  expect(saysOtherwise(step('Checkout fits best, 25 %; the workspace asks for 90 %.'), checkout)).toBe(true)
  expect(saysOtherwise(step('Search fits best, 96 %; the workspace asks for 99 %.'), checkout)).toBe(true)
  expect(saysOtherwise(step('No project shows any evidence for it.', 'NO_CANDIDATE'), checkout)).toBe(true)
})

test('a step that says the same as now, and one that was not reached, need no word more', () => {
  expect(saysOtherwise(step('Checkout fits best, 96 %; the workspace asks for 99 %.'), checkout)).toBe(false)
  expect(saysOtherwise(step('Not reached.', 'NOT_REACHED'), checkout)).toBe(false)
  expect(saysOtherwise({ ...step('No mapping.'), step: 'mapping' }, checkout)).toBe(false)
})
