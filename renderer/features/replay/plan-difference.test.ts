import { expect, test } from 'vitest'
import type { ReplayPlan, ReplayTarget } from '#shared/model/replay-plan.ts'
import { planDifference } from './plan-difference.ts'

const target = (id: `prj_${string}`, name: string): ReplayTarget => ({
  destination: { kind: 'project', id },
  name,
  events: 1,
  sink: { origin: 'https://a.example', paused: false },
  last: null,
})
const plan = (given: Partial<ReplayPlan>): ReplayPlan => ({ events: 12, sends: 12, targets: [], skipped: [], ...given })

test('a plan that was not known is told as it is now', () => {
  expect(planDifference(null, plan({}))).toEqual([
    'Where they would go was not known when this was decided. Now: 12 events, 12 messages.',
  ])
})

test('the same plan is said to be the same', () => {
  expect(planDifference(plan({}), plan({}))).toEqual(['As when it was decided: 12 events, 12 messages.'])
})

test('what has changed is told with what it comes from', () => {
  const then = plan({ targets: [target('prj_1', 'Web')] })
  const now = plan({
    events: 9,
    sends: 11,
    targets: [target('prj_2', 'Atlas')],
    skipped: [
      { id: 'evt_1', code: 'not_found' },
      { id: 'evt_2', code: 'not_found' },
      { id: 'evt_3', code: 'not_routed' },
    ],
  })
  const [first, ...why] = planDifference(then, now)
  expect(first).toBe('Then 12 events, 12 messages; now 9 events, 11 messages.')
  expect(why.map((line) => line.replaceAll(/[^\w ]/g, ''))).toEqual([
    '2 were deleted',
    '1 has no destination any more',
    'Also to Atlas',
    'No longer to Web',
  ])
})
