import { expect, test } from 'vitest'
import type { RoutingStep } from '#shared/model/routing-decision.ts'
import { isolated } from '../../ui/isolated.ts'
import { stepWords } from './routing-steps.tsx'

const evidence: RoutingStep = {
  step: 'evidence',
  outcome: 'skipped',
  reason: 'AUTO_ROUTE_OFF',
  detail: 'Search fits best, 97 %; routing by evidence alone is off.',
}
const billing = { projectName: 'Billing', confidence: 0.2 }

test('what is declined and what fits by now are one sentence', () => {
  expect(stepWords(evidence, { declinedBest: 'Search', bestNow: billing })).toBe(
    `When it came: ${evidence.detail} By now ${isolated('Search')} is declined and ${isolated('Billing')} fits best with 20 %.`,
  )
})

test('where nothing is otherwise by now nothing is said of now', () => {
  const same = { projectName: 'Search', confidence: 0.97 }
  expect(stepWords(evidence, { declinedBest: null, bestNow: same })).toBe(`When it came: ${evidence.detail}`)
  expect(stepWords({ ...evidence, step: 'rules', detail: 'None.' }, { declinedBest: 'Search', bestNow: billing })).toBe(
    'None.',
  )
})
