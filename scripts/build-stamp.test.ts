import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { currentStamp, isBuilt, writeStamp } from './build-stamp.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'))
  mkdirSync(join(root, 'dist'))
  mkdirSync(join(root, 'shared'))
  writeFileSync(join(root, 'shared/a.ts'), '')
  writeFileSync(join(root, 'shared/b.ts'), '')
})
afterEach(() => rmSync(root, { recursive: true }))

test('a project that was never built is not built', () => {
  expect(isBuilt(root)).toBe(false)
})

test('a build stays good while nothing changes', () => {
  writeStamp(root, currentStamp(root))
  expect(isBuilt(root)).toBe(true)
})

test('an edited source asks for a new build', () => {
  writeStamp(root, currentStamp(root))
  const later = new Date(Date.now() + 5000)
  utimesSync(join(root, 'shared/a.ts'), later, later)
  expect(isBuilt(root)).toBe(false)
})

test('a removed source asks for a new build', () => {
  writeStamp(root, currentStamp(root))
  rmSync(join(root, 'shared/b.ts'))
  expect(isBuilt(root)).toBe(false)
})

test('an edited test does not ask for a new build', () => {
  writeStamp(root, currentStamp(root))
  writeFileSync(join(root, 'shared/a.test.ts'), '')
  expect(isBuilt(root)).toBe(true)
})
