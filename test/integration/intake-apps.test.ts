import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createIntakeApps } from '#backend/intake/intake-apps.ts'
import { type Core, openCore, pathToken } from './core.ts'

let core: Core
let now: number
let ownWrites: number
let readApp: ReturnType<typeof createIntakeApps>
beforeEach(() => {
  core = openCore()
  now = 0
  ownWrites = 0
  const secrets = { read: (_: unknown, ref: string) => ref }
  const how = { trustMs: 100, monotonic: () => now, ownWrites: () => ownWrites }
  readApp = createIntakeApps({ db: core.db, secrets, ...how })
})
afterEach(() => core.close())

const secretOf = (path: string, mustBeNew = false) => readApp(path, { mustBeNew })?.secrets[0]?.export().toString()
const setSecret = (name: string) => void core.db.write('UPDATE provider_app SET webhook_secret_ref = ?').run(name)

test('an app is trusted for a while, unless somebody needs it new; then its new secret counts; an address of nobody is read each time', async () => {
  expect([secretOf(pathToken), secretOf('later')]).toEqual(['ref', undefined])
  setSecret('new')
  expect([secretOf(pathToken), secretOf(pathToken, true), secretOf(pathToken)]).toEqual(['ref', 'new', 'new'])
  setSecret('newer')
  await nextTurn()
  expect(secretOf(pathToken)).toBe('new')
  now = 100
  expect(secretOf(pathToken)).toBe('newer')
  core.db.write("UPDATE provider_app SET path_token = 'later'").run()
  expect(secretOf('later')).toBe('newer')
  await nextTurn()
  now = 200
  expect(secretOf(pathToken)).toBe(undefined)
})

test('what was read in a turn of the loop is read again in none but a later one', async () => {
  expect(secretOf(pathToken)).toBe('ref')
  setSecret('new')
  now = 100
  expect(secretOf(pathToken)).toBe('ref')
  await nextTurn()
  expect(secretOf(pathToken)).toBe('new')
})

test('what this process has written itself is known at once', () => {
  expect(secretOf(pathToken)).toBe('ref')
  setSecret('new')
  ownWrites += 1
  expect(secretOf(pathToken)).toBe('new')
})
