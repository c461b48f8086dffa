import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import { crashPage, crashThread, pidsOf, servicePid } from './break-console.ts'
import { currentRow, expect, inboxReady, rowCount, rowSeen, test } from './console-test.ts'
import type { ConsoleOptions, RunningConsole } from './console-driver.ts'
import { expectDecided, ignoreOne, ignoreSeen } from './decide-by-keys.ts'
import type { DesktopApp } from './desktop-app.ts'

interface Desk {
  readonly page: Page
  readonly app: DesktopApp
  readonly groups: number
  /** What was written to stderr. */
  readonly log: () => string
}

async function sitDown(
  open: (options: ConsoleOptions) => Promise<RunningConsole>,
  dataDir: string,
  options: Partial<ConsoleOptions> = {},
): Promise<Desk> {
  const { page, app: running } = await open({ dataDir, ...options })
  const app = must(running, 'these tests run in Electron alone')
  let text = ''
  app.process().stderr?.on('data', (data: Buffer) => (text += data.toString()))
  await inboxReady(page)
  return { page, app, groups: await rowCount(page), log: () => text }
}

/** Notes how long it took until the window was of use again. */
function noteRecovery(since: number): void {
  test.info().annotations.push({ type: 'recovered after', description: `${Math.round(performance.now() - since)} ms` })
}

/** Playwright gives up a page whose process ended, also when it is loaded again: this is the same window, seen anew. */
async function seeAnew(dataDir: string): Promise<Page> {
  const [port] = readFileSync(join(dataDir, 'electron/DevToolsActivePort'), 'utf8').split('\n')
  let page: Page | undefined
  // Who looks before it is loaded again sees no page, and isn't told of a later one.
  await expect(async () => {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port ?? ''}`)
    page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) await browser.close()
    expect(page).toBeDefined()
  }).toPass()
  return must(page, 'it was found')
}

const loadedAgain = 'The window stopped and was loaded again. Nothing was lost.'
const lastLine = (page: Page) => page.locator('footer .last')

test('the page crashes: it is loaded again where it was, and says so', async ({ open, sampleDir }) => {
  const { page, app, groups, log } = await sitDown(open, sampleDir)
  await ignoreOne(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(currentRow(page)).toHaveAttribute('data-index', '2')
  const subject = await currentRow(page).locator('b').textContent()
  await page.waitForTimeout(300)
  const since = performance.now()
  await crashPage(app)
  const again = await seeAnew(sampleDir)
  await expect(lastLine(again)).toContainText(loadedAgain)
  await inboxReady(again)
  noteRecovery(since)
  await expect(currentRow(again)).toHaveAttribute('data-index', '2')
  await expect(currentRow(again).locator('b')).toHaveText(subject ?? '')
  expect(log()).toContain('"window ended"')
  await ignoreOne(again)
  await expectDecided(again, { groups, made: 2 })
})

test('the page hangs in an endless loop: it is ended after ten seconds without an answer, and loaded again', async ({
  open,
  sampleDir,
}) => {
  const { page, groups, log } = await sitDown(open, sampleDir)
  await ignoreOne(page)
  await page.waitForTimeout(300)
  const since = performance.now()
  // Not before this is answered.
  await page.evaluate(
    () =>
      void setTimeout(() => {
        for (;;);
      }, 50),
  )
  await expect.poll(log).toContain('"window hangs"')
  expect(performance.now() - since).toBeGreaterThan(9_000)
  const again = await seeAnew(sampleDir)
  await expect(lastLine(again)).toContainText(loadedAgain)
  await inboxReady(again)
  noteRecovery(since)
  await ignoreOne(again)
  await expectDecided(again, { groups, made: 2 })
})

test('the graphics process is killed: the window stays of use', async ({ open, sampleDir }) => {
  const { page, app, groups, log } = await sitDown(open, sampleDir)
  await ignoreOne(page)
  const [pid] = await pidsOf(app, 'GPU')
  await rowSeen(page)
  const since = performance.now()
  process.kill(must(pid, 'Chromium has a graphics process'), 'SIGKILL')
  await ignoreSeen(page)
  noteRecovery(since)
  await expect.poll(log).toContain('GPU: killed')
  await expect.poll(async () => (await pidsOf(app, 'GPU')).some((each) => each !== pid)).toBe(true)
  await expectDecided(page, { groups, made: 2 })
})

test('the store’s thread crashes under a decision: it is made once, and the lists come back', async ({
  open,
  sampleDir,
}) => {
  const { page, app, groups, log } = await sitDown(open, sampleDir)
  await ignoreOne(page)
  await rowSeen(page)
  const since = performance.now()
  expect(await crashThread(app, 'store')).toBe(true)
  await ignoreSeen(page)
  noteRecovery(since)
  await expect.poll(log).toContain('broken on purpose')
  await expectDecided(page, { groups, made: 2 })
})

test('quitting while the sample loads leaves no process behind, and not after the time limit', async ({
  open,
  dataDir,
}) => {
  const { page, app: running, stop } = await open({ dataDir, args: ['--sample'] })
  const app = must(running, 'these tests run in Electron alone')
  await expect(currentRow(page)).toBeVisible()
  const pids = await app.evaluate((electron) => electron.app.getAppMetrics().map(({ pid }) => pid))
  const since = performance.now()
  await stop()
  expect(performance.now() - since).toBeLessThan(10_000)
  await expect.poll(() => pids.filter(isRunning)).toEqual([])
  expect(existsSync(join(dataDir, 'lock-owner'))).toBe(false)
})

test('when main is killed its service ends too', async ({ open, sampleDir }) => {
  const { app } = await sitDown(open, sampleDir)
  await expect.poll(() => servicePid(app)).toBeDefined()
  const pid = must(await servicePid(app), 'the service runs')
  process.kill(must(app.process().pid, 'main runs'), 'SIGKILL')
  await expect.poll(() => isRunning(pid)).toBe(false)
})

test('the fourth crash within a minute asks a person, and “Quit” quits', async ({ open, sampleDir }) => {
  const { app, log } = await sitDown(open, sampleDir)
  const gone = once(app.process(), 'exit')
  await app.evaluate(({ BrowserWindow, dialog }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // The dialog is the system's own: what it was asked is written down, and its second button pressed.
    Object.assign(dialog, {
      showMessageBox: (_window: unknown, { message, buttons }: { message: string; buttons: string[] }) => {
        process.stderr.write(`asked: ${message} ${buttons.join(', ')}\n`)
        return Promise.resolve({ response: 1, checkboxChecked: false })
      },
    })
    contents?.on('did-finish-load', () => contents.forcefullyCrashRenderer())
    contents?.forcefullyCrashRenderer()
  })
  expect((await gone)[0]).toBe(0)
  expect(log().match(/"window ended"/g)).toHaveLength(4)
  expect(log().match(/asked: /g)).toHaveLength(1)
  expect(log()).toContain('asked: The window keeps stopping Load again, Quit')
  expect(existsSync(join(sampleDir, 'lock-owner'))).toBe(false)
})

for (const [how, end] of [
  ['Windows ends the session', "window.emit('session-end', {})"],
  ['the machine shuts down', "powerMonitor.emit('shutdown', {})"],
] as const)
  test(`${how}: everything is stopped in order, in under two seconds`, async ({ open, sampleDir }) => {
    const { page, app } = await sitDown(open, sampleDir)
    await expect(page.locator('footer')).toContainText('Online')
    const gone = once(app.process(), 'exit')
    const since = performance.now()
    await app.evaluate(({ BrowserWindow, powerMonitor }, which) => {
      setTimeout(() => {
        if (which.startsWith('window')) BrowserWindow.getAllWindows()[0]?.emit('session-end', {})
        else powerMonitor.emit('shutdown')
      })
    }, end)
    expect((await gone)[0]).toBe(0)
    expect(performance.now() - since).toBeLessThan(5_000)
    expect(existsSync(join(sampleDir, 'lock-owner'))).toBe(false)
  })

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
