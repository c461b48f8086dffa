import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeEventFile } from './write-event-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'switchboard-write-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file is for its user alone, also where another was before', async () => {
  const path = join(folder, 'a.switchboard')
  writeFileSync(path, 'before', { mode: 0o644 })
  await writeEventFile(path, 'after')
  expect(readFileSync(path, 'utf8')).toBe('after')
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['a.switchboard'])
})

test('where it can’t be written, it says so, and leaves nothing behind', async () => {
  await expect(writeEventFile(join(folder, 'nowhere', 'b.switchboard'), 'x')).rejects.toMatchObject({
    code: 'event_file.not_saved',
  })
  await expect(writeEventFile(folder, 'x')).rejects.toMatchObject({ code: 'event_file.not_saved' })
  expect(readdirSync(folder)).toEqual(['a.switchboard'])
})
