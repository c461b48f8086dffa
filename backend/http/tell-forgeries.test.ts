import { expect, test } from 'vitest'
import { tellForgeries } from './tell-forgeries.ts'

test('forged deliveries have a line a minute for each provider, with how many there were since the last', () => {
  const lines: unknown[] = []
  let now = 0
  const tell = tellForgeries(
    (_level, _message, fields) => void lines.push(fields),
    () => now,
  )
  for (; now < 61_000; now += 1_000) tell({ provider: 'github', code: 'signature.invalid', traceId: `t${now}` })
  tell({ provider: 'slack', code: 'signature.missing', traceId: 's' })
  tell({ provider: 'slack', code: 'store.full', traceId: 's' })
  expect(lines).toEqual([
    { provider: 'github', code: 'signature.invalid', traceId: 't0', count: 1 },
    { provider: 'github', code: 'signature.invalid', traceId: 't60000', count: 60 },
    { provider: 'slack', code: 'signature.missing', traceId: 's', count: 1 },
  ])
})
