import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockDataDir } from './lock-data-dir.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'switchboard-lock-'))

async function holdElsewhere(dataDir: string): Promise<ReturnType<typeof spawn>> {
  const file = new URL('./lock-data-dir.ts', import.meta.url).href
  const code = `const { lockDataDir } = await import(${JSON.stringify(file)}); lockDataDir(${JSON.stringify(dataDir)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
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
