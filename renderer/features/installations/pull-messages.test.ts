import { expect, test } from 'vitest'
import type { PullStatus } from '#shared/ipc/catalog-calls.ts'
import { pullText } from './pull-messages.ts'

const now = new Date(2026, 5, 10, 12, 0).getTime()
const at = (day: number, hour: number) => new Date(2026, 5, day, hour).toISOString()
const pull: PullStatus = {
  id: 'app_1',
  name: 'Acme',
  state: { kind: 'idle', until: at(10, 12) },
  coveredUntil: at(10, 11),
  unreadable: 0,
  gaps: [],
}
const words = (more: Partial<PullStatus>) => pullText.stateWords({ ...pull, ...more }, now)

test('each state says what it means, and until when events were fetched', () => {
  expect(words({})).toEqual({
    tone: 'ok',
    word: 'pulled',
    meaning: 'The service asks the provider for its events. Fetched until today 11:00.',
  })
  expect(words({ unreadable: 2 }).meaning).toContain('2 deliveries are not shown to us so far')
  expect(words({ state: { kind: 'never' }, coveredUntil: null }).tone).toBe('idle')
  expect(
    words({ state: { kind: 'failing', since: at(9, 8), code: 'provider.unreachable', until: at(10, 12) } }),
  ).toEqual({
    tone: 'bad',
    word: 'pulling fails',
    meaning: 'Since yesterday 08:00 (provider.unreachable). It is tried again by itself. Fetched until today 11:00.',
  })
  expect(words({ state: { kind: 'key_refused', since: at(9, 8) } }).word).toBe('key refused')
  expect(words({ state: { kind: 'waiting_for_limit', until: at(10, 13) } }).meaning).toContain('until today 13:00')
})

test('a gap says between which times events may be missing, and why', () => {
  const gap = { from: at(1, 8), to: at(5, 9), cause: 'outage', count: null, notedAt: at(5, 9) } as const
  const unread = { ...gap, cause: 'unreadable', count: 1 } as const
  expect(pullText.gaps({ ...pull, gaps: [gap, unread] }, now)).toEqual([
    'Between 1 Jun 08:00 and 5 Jun 09:00: nothing was fetched for longer than the provider keeps events.',
    'Between 1 Jun 08:00 and 5 Jun 09:00: 1 event that the provider never showed.',
  ])
  expect(pullText.gaps({ ...pull, gaps: [gap, gap, gap, gap, gap] }, now).at(-1)).toBe(
    '2 older spans like these; the service lists them.',
  )
})
