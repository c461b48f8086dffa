import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { emptyLockFile } from './hold-lock-file.ts'
import { lockDataDir } from './lock-data-dir.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'switchboard-lock-'))

async function holdElsewhere(dataDir: string): Promise<ReturnType<typeof spawn>> {
  const file = new URL('./lock-data-dir.ts', import.meta.url).href
  const code = `const { lockDataDir } = await import(${JSON.stringify(file)}); lockDataDir(${JSON.stringify(dataDir)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

test('a folder that another process holds is refused by name, and free again once that one is killed', async () => {
  const dataDir = folder()
  const child = await holdElsewhere(dataDir)
  expect(() => lockDataDir(dataDir)).toThrow(new RegExp(`already running on .*process ${child.pid}`))
  child.kill('SIGKILL')
  await once(child, 'exit')
  lockDataDir(dataDir)()
})

test('a folder given back can be taken again', () => {
  const dataDir = folder()
  lockDataDir(dataDir)()
  const unlock = lockDataDir(dataDir)
  expect(existsSync(join(dataDir, 'lock-owner'))).toBe(true)
  unlock()
  expect(existsSync(join(dataDir, 'lock-owner'))).toBe(false)
})

test('a folder that can’t be one is refused in a sentence with its path', () => {
  const file = join(folder(), 'a-file')
  writeFileSync(file, '')
  for (const dataDir of [file, join(file, 'under-it')])
    expect(() => lockDataDir(dataDir)).toThrow(
      expect.objectContaining({ code: 'data_dir.unwritable', message: expect.stringContaining(dataDir) }),
    )
})

const lockIn = (dataDir: string): string => join(dataDir, 'lock.sqlite3')
/** A folder whose lock is no database, long enough to be taken for one by its size. */
function damagedFolder(): string {
  const dataDir = folder()
  writeFileSync(lockIn(dataDir), randomBytes(8_192))
  return dataDir
}

test('a damaged lock is made anew, and holds', async () => {
  const dataDir = damagedFolder()
  const child = await holdElsewhere(dataDir)
  expect(() => lockDataDir(dataDir)).toThrow(new RegExp(`already running on .*process ${child.pid}`))
  child.kill('SIGKILL')
  await once(child, 'exit')
  lockDataDir(dataDir)()
})

test('who saw the damage, too, but comes to mend it when another holds the folder already, does not get it', async () => {
  const dataDir = damagedFolder()
  const file = statSync(lockIn(dataDir)).ino
  const child = await holdElsewhere(dataDir)
  emptyLockFile(lockIn(dataDir))
  expect(() => lockDataDir(dataDir)).toThrow(new RegExp(`already running on .*process ${child.pid}`))
  expect(statSync(lockIn(dataDir)).ino, 'a lock belongs to the file: it is never replaced').toBe(file)
  child.kill('SIGKILL')
  await once(child, 'exit')
})

test.each(['lock.sqlite3', 'lock-owner'])('a folder in the place of %s is named, with what to do', (name) => {
  const dataDir = folder()
  const path = join(dataDir, name)
  mkdirSync(path)
  expect(() => lockDataDir(dataDir)).toThrow(
    expect.objectContaining({
      code: 'data_dir.unwritable',
      message: `A folder stands where Switchboard keeps a file: ${path}. Move it away, then start Switchboard again.`,
    }),
  )
})

test('a lock that failed for its owner’s file is free again', () => {
  const dataDir = folder()
  mkdirSync(join(dataDir, 'lock-owner'))
  expect(() => lockDataDir(dataDir)).toThrow()
  rmdirSync(join(dataDir, 'lock-owner'))
  lockDataDir(dataDir)()
})
