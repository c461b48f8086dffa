import { expect, test } from 'vitest'
import { nextPullState, type PullState } from './pull.ts'

const [monday, tuesday, friday] = ['2026-11-16', '2026-11-17', '2026-11-20'].map((day) => `${day}T00:00:00.000Z`)
const at = (day: string | undefined) => day ?? ''

test('failures in a row are one, since the first of them', () => {
  const fail = { kind: 'fail', code: 'provider.failed', until: at(friday) } as const
  const first = nextPullState(nextPullState({ kind: 'never' }, { kind: 'begin' }, at(monday)), fail, at(monday))
  const again = nextPullState(nextPullState(first, { kind: 'begin' }, at(tuesday)), fail, at(tuesday))
  expect(again).toEqual({ kind: 'failing', since: monday, code: 'provider.failed', until: friday })
  const well = nextPullState(again, { kind: 'finish', until: at(friday) }, at(tuesday))
  expect(nextPullState(well, fail, at(friday))).toMatchObject({ since: friday })
})

test.each<PullState>([
  { kind: 'key_refused', since: at(monday) },
  { kind: 'failing', since: at(monday), code: 'internal', until: at(friday) },
  { kind: 'waiting_for_limit', until: at(friday) },
])('a new key ends %j', (state) => {
  expect(nextPullState(state, { kind: 'renew', pulledBefore: false }, at(tuesday))).toEqual({ kind: 'never' })
  expect(nextPullState(state, { kind: 'renew', pulledBefore: true }, at(tuesday))).toEqual({
    kind: 'idle',
    until: tuesday,
  })
})
