import { expect, test } from 'vitest'
import { filterOf, parseSearch } from '#shared/domain/inbox-language.ts'
import { serviceFilter } from './service-filter.ts'

const now = Date.UTC(2026, 0, 10, 12)
const of = (text: string) => serviceFilter(filterOf(parseSearch(text)), null, now)

test('what the service has words for is asked of it', () => {
  expect(of('provider:github reason:no_mapping repo:acme/* repo:b/c received:2d fails')).toEqual({
    providers: ['github'],
    text: 'fails',
    reasons: ['NO_MAPPING'],
    resources: ['acme/*', 'b/c'],
    receivedFrom: '2026-01-08T12:00:00.000Z',
  })
  expect(of('received:>2d')).toEqual({ receivedBefore: '2026-01-08T12:00:00.000Z' })
})

test('one condition that it has no words for, and it is asked for none: it would find more than is shown', () => {
  const others = [
    'type:push',
    'actor:ben',
    'assigned:nobody',
    '"timed out"',
    '-draft',
    '-repo:acme/*',
    '-reason:ambiguous',
  ]
  expect(others.filter((each) => of(`repo:acme/* ${each}`) !== null)).toEqual([])
})
