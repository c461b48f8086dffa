import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPreferencesFile } from './preferences-file.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'switchboard-preferences-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const initialWindow = { bounds: null, maximized: false, fullScreen: false, zoom: 0 }
const write = (content: unknown): void =>
  writeFileSync(join(dir, 'preferences.json'), typeof content === 'string' ? content : JSON.stringify(content))

test('the window is remembered', () => {
  const state = { bounds: { x: 1, y: 2, width: 900, height: 700 }, maximized: true, fullScreen: false, zoom: 1.5 }
  createPreferencesFile(dir).writeWindow(state)
  expect(createPreferencesFile(dir).readWindow()).toEqual(state)
})

test.each(['', '{', 'null', '[]', '\u0000'.repeat(64)])('a file that holds %j is a first start', (content) => {
  write(content)
  const file = createPreferencesFile(dir)
  expect(file.readWindow()).toEqual(initialWindow)
  expect(file.read()).toMatchObject({ theme: 'system', accent: 'own' })
})

test('what can’t be read of the window is its default; the rest stays', () => {
  const bounds = { x: 1, y: 2, width: 900, height: 700 }
  write({ window: { bounds, maximized: 'yes', zoom: 400 } })
  expect(createPreferencesFile(dir).readWindow()).toEqual({ ...initialWindow, bounds })
  write({ window: { bounds: { ...bounds, width: 1 }, zoom: 2 } })
  expect(createPreferencesFile(dir).readWindow()).toEqual({ ...initialWindow, zoom: 2 })
})

test('a window that an older version remembered still comes back', () => {
  write({ window: { bounds: null, maximized: true } })
  expect(createPreferencesFile(dir).readWindow()).toEqual({ ...initialWindow, maximized: true })
})

test('saved views are kept for each workspace, and one that can’t be read takes no other with it', () => {
  const view = { id: 'view_1', name: 'Ours', search: 'repo:acme/*', sort: 'newest', as: 'groups' } as const
  createPreferencesFile(dir).writeViews('w1', [view])
  expect(createPreferencesFile(dir).readViews('w1')).toEqual([view])
  expect(createPreferencesFile(dir).readViews('w2')).toEqual([])
  write({ views: { w1: [{ id: 'view_2', sort: 'by colour' }, view], w2: 'none' } })
  expect(createPreferencesFile(dir).readViews('w1')).toEqual([view])
  expect(createPreferencesFile(dir).readViews('w2')).toEqual([])
})

test('a setting that can’t be read, or that only another version knows, takes no other with it, and stays through a change', () => {
  const kept = { density: 'roomy', keys: { 'inbox.map': 'z' }, comingLater: 1 }
  write({ preferences: { ...kept, theme: 'sepia' } })
  const file = createPreferencesFile(dir)
  expect(file.read()).toMatchObject({ theme: 'system', density: 'roomy', keys: { 'inbox.map': 'z' } })
  file.change({ contrast: 'more' })
  const { preferences } = JSON.parse(readFileSync(join(dir, 'preferences.json'), 'utf8'))
  expect(preferences).toMatchObject({ ...kept, theme: 'system', contrast: 'more' })
})

test('a folder in the file’s place is named, with what to do', () => {
  const path = join(dir, 'preferences.json')
  mkdirSync(path)
  expect(() => createPreferencesFile(dir)).toThrow(
    expect.objectContaining({
      code: 'data_dir.unwritable',
      message: `A folder stands where Switchboard keeps a file: ${path}. Move it away, then start Switchboard again.`,
    }),
  )
})
