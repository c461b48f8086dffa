import type { Page } from '@playwright/test'
import { settle } from './settle.ts'

const patience = { timeout: 60_000 }

/** Waits until the Inbox shows its first groups and all about the one under the cursor. */
export async function rowReady(page: Page): Promise<void> {
  await page.locator('[data-list] [data-current] [role="gridcell"]').first().waitFor(patience)
  await page.getByRole('heading', { name: 'Why it was not routed' }).waitFor(patience)
  await settle(page)
}

/** A row that has only just come under the cursor is not decided: it is looked at first. */
const lookMs = 900

/** Maps one group and ignores another, so that there is something to take back. */
export async function workALittle(page: Page): Promise<void> {
  const footer = page.locator('footer')
  for (const key of ['i', '1']) {
    await page.waitForTimeout(lookMs)
    await page.keyboard.press(key)
  }
  await footer.filter({ hasText: 'Last: ignored' }).waitFor(patience)
  await page.keyboard.press('Home')
  await page.waitForTimeout(lookMs)
  await page.keyboard.press('1')
  await footer.filter({ hasText: 'Last: mapped' }).waitFor(patience)
  await settle(page)
}

/** Makes a rule of the row under the cursor, as its dry run has it. */
export async function makeRule(page: Page): Promise<void> {
  await page.waitForTimeout(lookMs)
  await page.keyboard.press('Shift+L')
  const dialog = page.getByRole('dialog', { name: 'Make a rule' })
  await dialog.getByText('would have been ignored').waitFor(patience)
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Nobody waits for these')
  await dialog.getByRole('button', { name: 'Turn the rule on' }).click()
  await dialog.waitFor({ state: 'detached', ...patience })
}
