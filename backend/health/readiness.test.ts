import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '#backend/open-store.ts'
import { createReadiness } from './readiness.ts'

function readiness() {
  const time: { now: number; fullAt: number | undefined } = { now: 0, fullAt: undefined }
  const dataDir = mkdtempSync(join(tmpdir(), 'ready-'))
  const store = openStore({ dataDir, masterKey: undefined, clock: () => time.now, randomBytes })
  onTestFinished(() => store.close())
  const { check } = createReadiness({
    db: store.database.write,
    write: store.write,
    secrets: store.secrets,
    askIntake: async () => undefined,
    isStopping: () => false,
    lastFullAt: () => time.fullAt,
    clock: () => time.now,
    monotonic: () => time.now,
  })
  return { time, check }
}

test('after something found no room on the disk, a probe that does is not believed for ten seconds', async () => {
  const { time, check } = readiness()
  expect(await check()).toMatchObject({ ready: true, checks: { database: 'ok' } })
  time.fullAt = 100
  time.now = 200
  expect(await check()).toMatchObject({
    ready: false,
    checks: { database: expect.stringMatching(/disk is full/) as string },
  })
  time.now = 10_099
  expect(await check()).toMatchObject({ ready: false })
  time.now = 10_100
  expect(await check()).toMatchObject({ ready: true, checks: { database: 'ok' } })
})
