import { expect, test } from 'vitest'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { tellTrouble } from './tell-trouble.ts'

const words = { failing: 'routing paused', over: 'routing goes on' }
const away = new SwitchboardError('store.unreachable', 'The database does not answer.')

function troubled() {
  const lines: unknown[] = []
  const time = { now: 0 }
  const trouble = tellTrouble(
    (level, message, fields) => void lines.push({ level, message, ...fields }),
    words,
    () => time.now,
  )
  return { lines, time, trouble }
}

test('what fails each second for an hour has one line at its begin and one at its end', () => {
  const { lines, time, trouble } = troubled()
  for (; time.now < 3_600_000; time.now += 1_000) trouble.failed(away)
  trouble.worked()
  trouble.worked()
  expect(lines).toEqual([
    {
      level: 'error',
      message: 'routing paused',
      code: 'store.unreachable',
      error: 'The database does not answer.',
    },
    { level: 'info', message: 'routing goes on', count: 3_600 },
  ])
})

test('another cause is told, two that take turns once each, and what nobody knows has its stack', () => {
  const { lines, trouble } = troubled()
  for (let turn = 0; turn < 10; turn += 1) {
    trouble.failed(away)
    trouble.failed(new Error('It broke.'))
  }
  expect(lines).toMatchObject([
    { code: 'store.unreachable' },
    { error: 'It broke.', stack: expect.stringContaining('It broke.') as string },
  ])
  expect(lines).toHaveLength(2)
})

test('a cause that reads differently each time does not fill the log', () => {
  const { lines, trouble } = troubled()
  for (let turn = 0; turn < 1_000; turn += 1) trouble.failed(new Error(`Line ${turn}`))
  expect(lines).toHaveLength(8)
})

test('after it has worked, or after a while, the same is told again', () => {
  const { lines, time, trouble } = troubled()
  trouble.failed(away)
  trouble.worked()
  trouble.failed(away)
  time.now += 61_000
  trouble.failed(away)
  expect(lines).toHaveLength(4)
})

test('that others have the store for a moment is a warning, not an error', () => {
  const { lines, trouble } = troubled()
  trouble.failed(new SwitchboardError('service.busy', 'The store is busy with another process.'))
  expect(lines).toMatchObject([{ level: 'warn', message: 'routing paused' }])
})
