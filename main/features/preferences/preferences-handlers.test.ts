import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ipcContract, type IpcEvent } from '#shared/ipc/contract.ts'
import { createPreferencesFile } from './preferences-file.ts'
import { createPreferencesHandlers } from './preferences-handlers.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'switchboard-preferences-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

test('what is set stays set when something else is', async () => {
  const told: IpcEvent[] = []
  const handlers = createPreferencesHandlers({
    preferences: createPreferencesFile(dir),
    emit: (event) => told.push(event),
  })
  const set = async (change: unknown) =>
    await handlers['preferences.set'](ipcContract['preferences.set'].input.parse(change))
  await set({ theme: 'dark' })
  await set({ density: 'roomy', accent: 'system' })
  const all = { theme: 'dark', density: 'roomy', accent: 'system', singleKeys: false, contrast: 'system', keys: {} }
  expect(await set({ singleKeys: false })).toEqual(all)
  expect(createPreferencesFile(dir).read()).toEqual(all)
  expect(told.at(-1)).toEqual({ type: 'preferences.changed', preferences: all })
})
