import { expect, test } from 'vitest'
import { sqlStateOf, toFailure } from './postgres-failure.ts'
import { unreachable } from './postgres-messages.ts'

const failed = (code: string) => Object.assign(new Error('it failed'), { code })

test.each(['23505', '57P01', 'XX000', '0A000', 'P0001'])('%s is PostgreSQL’s own', (code) => {
  expect(sqlStateOf(failed(code))).toBe(code)
})

test.each(['EPIPE', 'ECONNRESET', 'ETIMEDOUT'])('%s is the network’s: nobody was reached', (code) => {
  expect(sqlStateOf(failed(code))).toBeUndefined()
  expect(toFailure(failed(code)).code).toBe(unreachable)
})
