import { expect, test } from 'vitest'
import { fromErrorWire, toErrorWire } from './error-wire.ts'
import { SwitchboardError } from './switchboard-error.ts'

test('a defect shows its trace id and nothing else', () => {
  const wire = toErrorWire(new Error('SELECT * FROM secret'), 'trace-1')
  expect(wire).toEqual({
    code: 'internal',
    message: 'Something went wrong on our side.',
    details: {},
    traceId: 'trace-1',
  })
})

test('the wire carries neither stack nor cause', () => {
  const error = new SwitchboardError('mapping.not_found', 'No such mapping.', { cause: new Error('inner') })
  expect(Object.keys(toErrorWire(error, 't')).toSorted()).toEqual(['code', 'details', 'message', 'traceId'])
})

test('a failure survives the way over the wire', () => {
  const sent = new SwitchboardError('version.conflict', 'It moved on.', { details: { current: 7 } })
  const got = fromErrorWire(toErrorWire(sent, 'trace-2'))
  expect(got).toMatchObject({
    code: 'version.conflict',
    message: 'It moved on.',
    details: { current: 7 },
    traceId: 'trace-2',
  })
})

test('a code of a newer version reads as internal and keeps its name', () => {
  const got = fromErrorWire({ code: 'quota.exceeded', message: 'Later.', traceId: 't' })
  expect(got.code).toBe('internal')
  expect(got.details).toEqual({ code: 'quota.exceeded' })
})
