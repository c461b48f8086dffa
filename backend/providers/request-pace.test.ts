import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPace } from './request-pace.ts'

const limits = { burst: 100, perSecond: 10 }

test('a burst goes at once, and what follows is spread', () => {
  const pace = createPace(limits, () => 0)
  const waits = Array.from({ length: 102 }, () => pace(1))
  expect(waits.slice(98)).toEqual([0, 0, 100, 200])
  expect(pace(5)).toBe(700)
})

test('in no minute are there more than the burst and a minute’s share, whenever they are asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_000), { minLength: 50, maxLength: 400 }), (gaps) => {
      let now = 0
      const pace = createPace(limits, () => now)
      const sent = gaps.map((gap) => {
        now += gap
        return now + pace(1)
      })
      for (const start of sent) {
        const within = sent.filter((at) => at >= start && at < start + 60_000).length
        expect(within).toBeLessThanOrEqual(limits.burst + 60 * limits.perSecond + 1)
      }
    }),
    { numRuns: 30 },
  )
})
