import type { Page } from '@playwright/test'
import { expect, expectSaid, rowCount, rowSeen } from './console-test.ts'

/** Looks at the group under the cursor, then ignores it, and waits until it is said to be done. */
export async function ignoreOne(page: Page): Promise<void> {
  await rowSeen(page)
  await ignoreSeen(page)
}

/** The same for a group that was looked at before: where it is measured how long it takes. */
export async function ignoreSeen(page: Page): Promise<void> {
  const groups = await rowCount(page)
  await page.keyboard.press('i')
  await page.getByRole('dialog', { name: /^Ignore / }).waitFor()
  await page.keyboard.press('1')
  await expectSaid(page, new RegExp(`^Ignored; ${groups - 1} groups left; undo available$`))
}

/** Holds the finished work against what was shown as made: each decision is there once, and its group has left the Inbox. */
export async function expectDecided(page: Page, { groups, made }: { groups: number; made: number }): Promise<void> {
  await expect(page.locator('footer')).toContainText('Outbox empty')
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await expect.poll(() => rowCount(page)).toBe(groups - made)
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await expect(page.getByRole('gridcell', { name: /done$/ })).toHaveCount(made)
  await page.keyboard.press('g')
  await page.keyboard.press('i')
}
