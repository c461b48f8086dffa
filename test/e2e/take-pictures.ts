import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { chromium, expect } from '@playwright/test'
import { findChromium } from '#scripts/find-chromium.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { openInBrowser } from './console-driver.ts'

const pictures = join(projectRoot, 'docs/images')

async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(400)
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) })
  }
}

/** The README's pictures, from the sample workspace: `npm run pictures` after a change that shows. */
async function takePictures(dataDir: string): Promise<void> {
  const { executablePath, args, env } = await findChromium()
  const browser = await chromium.launch({ executablePath, args: [...args], env })
  const console = await openInBrowser(browser, { dataDir, args: ['--sample'] })
  const { page } = console
  await page.getByRole('row').first().waitFor()
  await expect(page.locator('footer')).not.toContainText('Sample:', { timeout: 300_000 })
  // The last rows are still pulled, and would move others under the cursor.
  await page.waitForTimeout(5_000)
  for (const key of ['Home', 'j', '1', 'k']) await page.keyboard.press(key)
  await expect(page.locator('footer')).toContainText('Last: mapped')
  await picture(page, 'inbox')
  await page.keyboard.press('m')
  await page.getByRole('dialog').waitFor()
  await picture(page, 'map')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+L')
  await page.getByRole('dialog').getByText('would have been ignored').waitFor()
  await picture(page, 'rule')
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('reason:no_mapping -type:push ')
  await page.keyboard.type('repo:')
  await page.getByRole('option').first().waitFor()
  await picture(page, 'search')
  for (const key of ['Escape', 'Escape', 'Escape']) await page.keyboard.press(key)
  await page
    .locator('footer')
    .getByRole('button', { name: /^Online/ })
    .click()
  await page.getByRole('dialog').waitFor()
  await picture(page, 'sync')
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  await page.getByRole('row').first().waitFor()
  await picture(page, 'installations')
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await page.getByRole('row').first().waitFor()
  await picture(page, 'mappings')
  await console.stop()
  await browser.close()
}

mkdirSync(pictures, { recursive: true })
const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-pictures-'))
try {
  await takePictures(dataDir)
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
