import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test as base } from '@playwright/test'
import { findChromium } from '#scripts/find-chromium.ts'
import { openInBrowser, openInElectron, type RunningConsole } from '#test/e2e/console-driver.ts'

/** One console for all tests of a file, in the browser or in Electron, as the project says; its log may be red. */
export const test = base.extend<object, { readonly live: RunningConsole }>({
  live: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for from this pattern
    async ({}, use, info) => {
      const folder = mkdtempSync(join(tmpdir(), 'switchboard-guard-'))
      const { executablePath, args, env } = await findChromium()
      const isApp = info.project.name === 'electron'
      const browser = isApp ? undefined : await chromium.launch({ executablePath, args: [...args], env })
      const options = { dataDir: join(folder, 'data') }
      const live = browser === undefined ? await openInElectron(options) : await openInBrowser(browser, options)
      await expect(live.page.getByRole('heading', { name: 'Switchboard' })).toBeVisible()
      await use(live)
      await live.stop()
      await browser?.close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 300_000 },
  ],
})

export { expect }
