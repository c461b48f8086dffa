import { expect, test } from 'vitest'
import { createIntakeApps } from '#backend/intake/intake-apps.ts'
import { openCore, pathToken } from './core.ts'

test('an app is as good as read while it is fresh, then its new secret counts; an address of nobody is read each time', () => {
  const core = openCore()
  let now = 0
  const secrets = { read: (_: unknown, ref: string) => ref }
  const readApp = createIntakeApps(core.db, secrets, { forMs: 100, now: () => now })
  const secretOf = (path: string): string | undefined => readApp(path)?.secrets[0]?.export().toString()
  expect([secretOf(pathToken), secretOf('later')]).toEqual(['ref', undefined])
  core.db.write("UPDATE provider_app SET webhook_secret_ref = 'new'").run()
  expect(secretOf(pathToken)).toBe('ref')
  now = 100
  expect(secretOf(pathToken)).toBe('new')
  core.db.write("UPDATE provider_app SET path_token = 'later'").run()
  expect(secretOf('later')).toBe('new')
  now = 200
  expect(secretOf(pathToken)).toBe(undefined)
  core.close()
})
