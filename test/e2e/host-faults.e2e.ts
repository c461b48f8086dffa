import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import type { CDPSession } from '@playwright/test'
import { currentRow, expect, inboxReady, rowCount, rowSeen, test } from './console-test.ts'
import { crashTab } from './break-console.ts'
import { expectDecided, ignoreOne, ignoreSeen } from './decide-by-keys.ts'

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
  await rowSeen(page)
  const since = performance.now()
  writeFileSync(sign, '')
  await expect.poll(() => existsSync(sign), { intervals: [10] }).toBe(false)
  await ignoreSeen(page)
  noteRecovery(since)
  await expect.poll(output).toContain('broken on purpose')
  await expectDecided(page, { groups, made: 1 })
})

test('the tab crashes: loaded again it shows the same row, and every decision that was made before', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const groups = await rowCount(page)
  await ignoreOne(page)
  await ignoreOne(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(currentRow(page)).toHaveAttribute('data-index', '2')
  const subject = await currentRow(page).locator('b').textContent()
  // Its place is kept a moment after the last move.
  await page.waitForTimeout(300)
  const address = new URL(page.url()).origin
  const tab = await crashTab(page)
  const since = performance.now()
  await tab.send('Page.reload')
  await expect.poll(() => rowUnderCursor(tab)).toEqual(['2', subject])
  noteRecovery(since)
  // The tab is signed in as before: it lets another one in.
  const second = await page.context().newPage()
  await second.goto(address)
  await inboxReady(second)
  expect(await rowCount(second)).toBe(groups - 2)
  await ignoreOne(second)
  await expectDecided(second, { groups, made: 3 })
})

/** Playwright gives up a page whose process ended, also when it is loaded again: the browser itself is asked. */
async function rowUnderCursor(tab: CDPSession): Promise<unknown> {
  const expression = `(() => {
    const row = document.querySelector('[data-list] [data-current]')
    return [row?.dataset.index, row?.querySelector('b')?.textContent]
  })()`
  const { result } = await tab.send('Runtime.evaluate', { expression, returnByValue: true })
  return result.value
}

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
