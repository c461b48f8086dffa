import { expect, test } from 'vitest'
import { instantFilterSchema } from './instant-filter-schema.ts'

test.each([
  ['2026-11-21T13:00:00Z', '2026-11-21T13:00:00.000Z'],
  ['2026-11-21T13:00:00.5Z', '2026-11-21T13:00:00.500Z'],
  ['2026-11-21T13:00:00.123456Z', '2026-11-21T13:00:00.123Z'],
  ['2026-11-21t13:00:00z', '2026-11-21T13:00:00.000Z'],
  ['2026-11-21T18:00:00+05:00', '2026-11-21T13:00:00.000Z'],
  ['2026-11-21T18:00:00.25 05:00', '2026-11-21T13:00:00.250Z'],
  ['2026-11-21T09:30:00-03:30', '2026-11-21T13:00:00.000Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
])('%s is the instant %s', (given, instant) => {
  expect(instantFilterSchema.parse(given)).toBe(instant)
})

test.each(['', 'yesterday', '2026-11-21', '2026-02-30T00:00:00Z', '2026-11-21T13:00:00', '2026-11-21T25:00:00Z'])(
  '“%s” is refused with a sentence',
  (given) => {
    expect(instantFilterSchema.safeParse(given).error?.issues[0]?.message).toContain('such as 2026-11-21T13:00:00Z')
  },
)
