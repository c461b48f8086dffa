import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFile } from '#backend/backup/check-file.ts'
import { openCore, pushTo } from './core.ts'
import { serviceCli } from './service-programs.ts'

const newDir = () => mkdtempSync(join(tmpdir(), 'killed-'))

/** A folder whose database takes long enough to copy that one can get in between. */
async function largeFolder(): Promise<string> {
  const dataDir = newDir()
  const core = openCore({ file: join(dataDir, 'service.sqlite3') })
  const filler = 'x'.repeat(900_000)
  for (let n = 0; n < 60; n += 1) await core.send(pushTo({ id: 1, name: 'acme/web' }, 77, { n, filler }))
  core.close()
  return dataDir
}

/** Runs a command, and kills it as soon as `look` says so; answers whether it was killed. */
function killWhen(args: readonly string[], look: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, [serviceCli, ...args], { stdio: 'ignore' })
  const timer = setInterval(() => {
    if (look()) child.kill('SIGKILL')
  }, 1)
  return new Promise((resolve) =>
    child.once('exit', (_code, signal) => {
      clearInterval(timer)
      resolve(signal === 'SIGKILL')
    }),
  )
}

function run(args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [serviceCli, ...args], { stdio: 'ignore' })
  return new Promise((resolve) => child.once('exit', resolve))
}

test('a backup that is killed has no name, and the next one takes it', async () => {
  const dataDir = await largeFolder()
  const backups = newDir()
  const to = join(backups, 'service.backup')
  const args = ['backup', '--to', to, '--data', dataDir]
  const begun = () => readdirSync(backups).some((name) => name.endsWith('.part'))
  expect(await killWhen(args, begun)).toBe(true)
  expect(readdirSync(backups).filter((name) => !name.includes('.part'))).toEqual([])
  expect(await run(args)).toBe(0)
  expect(checkFile(to)).toMatchObject({ ok: true, deliveries: 60 })
})

test('a restore that is killed leaves the database as it was, and the next one works', async () => {
  const dataDir = await largeFolder()
  const to = join(newDir(), 'service.backup')
  expect(await run(['backup', '--to', to, '--data', dataDir])).toBe(0)
  const file = join(dataDir, 'service.sqlite3')
  const before = readFileSync(file)
  const args = ['restore', '--from', to, '--data', dataDir]
  const begun = () => readdirSync(dataDir).some((name) => name.includes('.restoring-'))
  expect(await killWhen(args, begun)).toBe(true)
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(await run(args)).toBe(0)
  expect(checkFile(file)).toMatchObject({ ok: true, deliveries: 60 })
})
