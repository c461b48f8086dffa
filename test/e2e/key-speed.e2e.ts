import type { Page } from '@playwright/test'
import { currentRow, expect, expectSaid, inboxReady, rowCount, test } from './console-test.ts'

/** Presses keys with a gap between them, however far the console has come. */
async function pressAll(page: Page, keys: readonly string[], gapMs: number): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    if (gapMs > 0) await page.waitForTimeout(gapMs)
  }
}

/** Only Chromium's own protocol can slow it down. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate })
}

for (const { gapMs, rate } of [
  { gapMs: 0, rate: 1 },
  { gapMs: 20, rate: 1 },
  { gapMs: 40, rate: 6 },
]) {
  test(`keys mean the same ${gapMs} ms apart, on a machine ${rate} times slower`, async ({ open, sampleDir }) => {
    const { page } = await open({ dataDir: sampleDir })
    await inboxReady(page)
    // The copied console still catches up with the last of its sample.
    await page.waitForTimeout(1_500)
    await currentRow(page).focus()
    await page.keyboard.press('Home')
    const groups = await rowCount(page)
    const subjects = await page.locator('[data-list] .item-title b').allTextContents()
    if (rate > 1) await slowDown(page, rate)
    await pressAll(page, ['i', '1', 'i', '1', 'h', '1', 'j', 'i', '2'], gapMs)
    await expectSaid(page, new RegExp(`^Ignored; ${groups - 4} groups left; undo available$`))
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await pressAll(page, ['g', 'o'], gapMs)
    const labels = page.locator('[data-list] [role=row]')
    await expect(labels.nth(0)).toContainText(`Ignored ${subjects[4] ?? ''}`)
    await expect(labels.nth(1)).toContainText(`Snoozed ${subjects[2] ?? ''}`)
    await expect(labels.nth(2)).toContainText(`Ignored ${subjects[1] ?? ''}`)
    await expect(labels.nth(3)).toContainText(`Ignored ${subjects[0] ?? ''}`)
    await expect(page.getByText(/^Mapped /)).toHaveCount(0)
  })

  test(`a project is typed ${gapMs} ms a key behind a verdict, on a machine ${rate} times slower`, async ({
    open,
    sampleDir,
  }) => {
    const { page } = await open({ dataDir: sampleDir })
    await inboxReady(page)
    const groups = await rowCount(page)
    if (rate > 1) await slowDown(page, rate)
    await pressAll(page, ['i', '1', 'm', 'd', 'a', 't', 'a', ' ', 'p', 'l', 'Enter', 'i', '1'], gapMs)
    await expect.poll(() => rowCount(page)).toBe(groups - 3)
    await expectSaid(page, /^Ignored; /)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await pressAll(page, ['Control+z', 'Control+z', 'Control+z'], gapMs)
    await expectSaid(page, /^Taken back: Ignored /)
    await expect.poll(() => rowCount(page)).toBe(groups)
  })
}
