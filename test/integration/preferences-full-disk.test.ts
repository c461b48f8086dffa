import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import type { IpcEvent } from '#shared/ipc/contract.ts'
import { createPreferencesFile } from '#main/features/preferences/preferences-file.ts'
import { createPreferencesHandlers } from '#main/features/preferences/preferences-handlers.ts'
import { mountSmallDisk } from '#test/e2e/break-console.ts'

test('a setting that finds no room is not told as set, the file stays whole, and room is all that it needs', async ({
  skip,
}) => {
  const disk = mountSmallDisk(1)
  if (disk === undefined) skip('Mounting a small disk takes root on Linux.')
  const small = must(disk, 'it was mounted')
  onTestFinished(small.remove)
  const told: IpcEvent[] = []
  const preferences = createPreferencesFile(small.folder)
  const handlers = createPreferencesHandlers({ preferences, emit: (event) => told.push(event) })
  const set = async (theme: 'dark' | 'light') => await handlers['preferences.set']({ theme })
  const path = join(small.folder, 'preferences.json')
  await set('dark')
  const before = readFileSync(path, 'utf8')

  small.fill()
  await expect(set('light')).rejects.toMatchObject({
    code: 'store.full',
    message: 'The disk is full: the setting was not saved. Make room, then choose it again.',
  })
  expect(readFileSync(path, 'utf8')).toBe(before)
  expect(preferences.read().theme).toBe('dark')
  expect(createPreferencesFile(small.folder).read().theme).toBe('dark')
  expect(told).toHaveLength(1)
  expect(readdirSync(small.folder).toSorted()).toEqual(['filler', 'preferences.json'])

  small.makeRoom()
  expect(await set('light')).toMatchObject({ theme: 'light' })
  expect(createPreferencesFile(small.folder).read().theme).toBe('light')
})
