import { expect, test } from 'vitest'
import { redact } from '#shared/lib/redact.ts'
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

test('what is said of a wrong address names where it came from, and comes through the redactor as it is', () => {
  const said = (given: string | undefined, env: Readonly<Record<string, string>>) => {
    try {
      return databaseUrlOf(given, env)
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
  const [flag, variable] = [said('mysql://x', {}), said(undefined, { SWITCHBOARD_DATABASE: 'mysql://x' })]
  expect(flag).toMatch(/^--database must be postgres:\/\/ .* user@host:5432\/name\.$/)
  expect(variable).toMatch(/^SWITCHBOARD_DATABASE must be /)
  expect([flag, variable].map((text) => redact(text ?? ''))).toEqual([flag, variable])
})

test('an address of something else is refused', () => {
  for (const wrong of ['mysql://a@here/one', 'here', '/var/lib/data']) {
    expect(() => databaseUrlOf(wrong, {})).toThrow(refused)
  }
})
