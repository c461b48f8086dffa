import { expect, test } from 'vitest'
import { databaseUrlOf } from './database-url.ts'

const refused = expect.objectContaining({ code: 'request.invalid' })

test('the command line comes before the environment, and no address means a file', () => {
  const env = { SWITCHBOARD_DATABASE: 'postgres://a@here/one' }
  expect(databaseUrlOf('postgresql://b@there/two', env)).toBe('postgresql://b@there/two')
  expect(databaseUrlOf(undefined, env)).toBe('postgres://a@here/one')
  expect(databaseUrlOf(undefined, {})).toBeUndefined()
})

test('a password is taken from the environment and refused on the command line, without being repeated', () => {
  const withPassword = 'postgres://a:hunter2@here/one'
  expect(databaseUrlOf(undefined, { SWITCHBOARD_DATABASE: withPassword })).toBe(withPassword)
  expect(() => databaseUrlOf(withPassword, {})).toThrow(refused)
  expect(() => databaseUrlOf('postgres://a@here/one?password=hunter2', {})).toThrow(refused)
  expect(() => databaseUrlOf(withPassword, {})).not.toThrow(/hunter2/)
})

test('an address of something else is refused', () => {
  for (const wrong of ['mysql://a@here/one', 'here', '/var/lib/data']) {
    expect(() => databaseUrlOf(wrong, {})).toThrow(refused)
  }
})
