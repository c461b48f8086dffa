import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import { expect, inboxReady, rowCount, test } from './console-test.ts'
import { expectDecided, ignoreOne } from './decide-by-keys.ts'

test.describe.configure({ timeout: 60_000 })

/** Notes how long it took until the window was of use again. */
function noteRecovery(since: number): void {
  test.info().annotations.push({ type: 'recovered after', description: `${Math.round(performance.now() - since)} ms` })
}

test('the store’s thread crashes: the host starts it again, and what is decided meanwhile is made once', async ({
  open,
  sampleDir,
}) => {
  // Loaded into every thread before anything of ours: the product needs no way in of its own.
  const breaker = join(sampleDir, 'breaker.cjs')
  const sign = join(sampleDir, 'break-now')
  writeFileSync(
    breaker,
    `const { workerData } = require('node:worker_threads')
    const { existsSync, rmSync } = require('node:fs')
    if (workerData?.kind === 'store') setInterval(() => {
      if (!existsSync(${JSON.stringify(sign)})) return
      rmSync(${JSON.stringify(sign)})
      throw new Error('broken on purpose')
    }, 20).unref()`,
  )
  const { page, output } = await open({ dataDir: sampleDir, env: { NODE_OPTIONS: `--require=${breaker}` } })
  await inboxReady(page)
  const groups = await rowCount(page)
  const since = performance.now()
  writeFileSync(sign, '')
  await expect.poll(() => existsSync(sign), { intervals: [10] }).toBe(false)
  await ignoreOne(page)
  noteRecovery(since)
  await expect.poll(output).toContain('broken on purpose')
  await expectDecided(page, { groups, made: 1 })
})

test('the terminal closes: the host ends like on any other signal, and what was decided is there at the next start', async ({
  open,
  sampleDir,
}) => {
  const first = await open({ dataDir: sampleDir })
  await inboxReady(first.page)
  const groups = await rowCount(first.page)
  await ignoreOne(first.page)
  await first.page.close()
  const since = performance.now()
  const gone = once(first.process, 'exit')
  first.process.kill('SIGHUP')
  expect((await gone)[0]).toBe(0)
  expect(performance.now() - since).toBeLessThan(5_000)
  expect(existsSync(join(sampleDir, 'lock-owner'))).toBe(false)
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await expectDecided(page, { groups, made: 1 })
})
