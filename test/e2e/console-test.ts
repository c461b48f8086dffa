import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { chromium, expect, test as base } from '@playwright/test'
import { findChromium } from '#scripts/find-chromium.ts'
import type { ConsoleOptions, RunningConsole } from './console-driver.ts'
import { openInBrowser, openInElectron } from './console-driver.ts'
import { loadedSample } from './loaded-sample.ts'

interface TestFixtures {
  /** A new, empty folder. */
  readonly dataDir: string
  /** A copy of a folder whose sample workspace is complete. */
  readonly sampleDir: string
  /** Opens a console in the browser, or in Electron, as the project says; it is ended after the test. */
  readonly open: (options: ConsoleOptions) => Promise<RunningConsole>
}

interface WorkerFixtures {
  /** null where the console is a desktop app: Playwright's own fixture would start a browser for it all the same. */
  readonly ownBrowser: Browser | null
  readonly finishedSample: string
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  ownBrowser: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for from this pattern
    async ({}, use, info) => {
      if (info.project.name === 'electron') return await use(null)
      const { executablePath, args, env } = await findChromium()
      const browser = await chromium.launch({ executablePath, args: [...args], env })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  finishedSample: [
    async ({ ownBrowser }, use) => {
      const folder = await loadedSample((options) => openConsole(ownBrowser, options))
      await use(folder)
    },
    { scope: 'worker', timeout: 400_000 },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for from this pattern
  dataDir: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'switchboard-e2e-'))
    await use(folder)
    // A helper of Chromium may still be writing its last line.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  },
  sampleDir: async ({ finishedSample, dataDir }, use) => {
    cpSync(finishedSample, dataDir, { recursive: true })
    await use(dataDir)
  },
  open: async ({ ownBrowser }, use) => {
    const running: RunningConsole[] = []
    const problems: string[] = []
    await use(async (options) => {
      const console = await openConsole(ownBrowser, options)
      running.push(console)
      watch(console.page, problems, options.breaks)
      return console
    })
    const stopped = await Promise.allSettled(running.map((console) => console.stop()))
    expect(
      stopped.filter(({ status }) => status === 'rejected'),
      'every one of them ends when it is told to',
    ).toEqual([])
    expect(problems, 'nothing is logged as an error, and the policy is never violated').toEqual([])
  },
})

function openConsole(browser: Browser | null, options: ConsoleOptions): Promise<RunningConsole> {
  return browser === null ? openInElectron(options) : openInBrowser(browser, options)
}

/** A console that was told to go offline says so in its log; nothing else may be an error. */
function watch(page: Page, problems: string[], breaks?: RegExp): void {
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    const isBroken =
      message.type() === 'error' && !message.text().includes('WebSocket') && breaks?.test(message.text()) !== true
    if (isBroken) problems.push(message.text())
  })
}

/** What the screen reader was told last. */
export async function expectSaid(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByTestId('announcements')).toHaveText(words)
}

/** Puts the page in a theme, and waits until it is painted in it: a window hears of it later than a tab. */
export async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.waitForFunction((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme)
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted)))),
  )
}

/** The row under the cursor. */
export function currentRow(page: Page) {
  return page.locator('[data-list] [data-current]').first()
}

/** A row's words without its clocks, which go on while a test looks elsewhere. */
export async function timelessRow(page: Page): Promise<string> {
  const words = (await currentRow(page).textContent()) ?? ''
  return words.replaceAll(/\d+ (?:s|sec|min|h|d|days?)\b(?: ago| left)?|just now|now$/g, '·')
}

/** Waits as long as a person looks at a row before pressing a key for it: one that has only just come there is not decided. */
export async function rowSeen(page: Page): Promise<void> {
  await expect(async () => {
    const before = await currentRow(page).textContent()
    await page.waitForTimeout(700)
    expect(await currentRow(page).textContent()).toBe(before)
  }).toPass()
}

/** Waits until the Inbox shows its first groups, with the cursor on one. */
export async function inboxReady(page: Page): Promise<void> {
  await expect(currentRow(page).getByRole('gridcell')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Why it was not routed' })).toBeVisible()
}

/** Waits until nothing more is pulled: what the service has and this console has not seen is not decided with the rest. */
export async function rowsStay(page: Page): Promise<void> {
  const rows = page.getByRole('grid').first()
  await expect(async () => {
    const before = await rows.textContent()
    await page.waitForTimeout(3_000)
    expect(await rows.textContent()).toBe(before)
  }).toPass()
}

/** The whole list's length, as screen readers are told it. */
export async function rowCount(page: Page): Promise<number> {
  return Number(await page.getByRole('grid').first().getAttribute('aria-rowcount'))
}

export { expect }
