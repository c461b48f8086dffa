import { expect, test } from 'vitest'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isServiceAway } from './is-service-away.ts'

test('a service that can’t be reached is away', () => {
  expect(isServiceAway(new SwitchboardError('service.unreachable', 'No answer.'))).toBe(true)
  expect(isServiceAway(new SwitchboardError('request.timeout', 'Too late.'))).toBe(true)
})

test('a failure that has nothing to do with the service is not said to be its absence', () => {
  expect(isServiceAway(new SwitchboardError('internal', 'Something broke.'))).toBe(false)
  expect(isServiceAway(new SwitchboardError('store.read_only', 'The disk is read-only.'))).toBe(false)
  expect(isServiceAway(new Error('broken'))).toBe(false)
})
