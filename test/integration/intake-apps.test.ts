import { expect, test } from 'vitest'
import { createIntakeApps } from '#backend/intake/intake-apps.ts'
import { openCore, pathToken } from './core.ts'

test('an app is trusted for a while, unless somebody needs it new; then its new secret counts; an address of nobody is read each time', () => {
  const core = openCore()
  let now = 0
  const secrets = { read: (_: unknown, ref: string) => ref }
  const readApp = createIntakeApps({ db: core.db, secrets, trustMs: 100, monotonic: () => now })
  const secretOf = (path: string, mustBeNew = false) => readApp(path, { mustBeNew })?.secrets[0]?.export().toString()
  expect([secretOf(pathToken), secretOf('later')]).toEqual(['ref', undefined])
  core.db.write("UPDATE provider_app SET webhook_secret_ref = 'new'").run()
  expect([secretOf(pathToken), secretOf(pathToken, true), secretOf(pathToken)]).toEqual(['ref', 'new', 'new'])
  core.db.write("UPDATE provider_app SET webhook_secret_ref = 'newer'").run()
  expect(secretOf(pathToken)).toBe('new')
  now = 100
  expect(secretOf(pathToken)).toBe('newer')
  core.db.write("UPDATE provider_app SET path_token = 'later'").run()
  expect(secretOf('later')).toBe('newer')
  now = 200
  expect(secretOf(pathToken)).toBe(undefined)
  core.close()
})
