import { currentRow, expect, expectSaid, inboxReady, rowCount, test } from './console-test.ts'

test('a group is routed once and taken back, and routed again without a change', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const groups = await rowCount(page)
  // What follows the count is a clock.
  const [before = ''] = ((await currentRow(page).textContent()) ?? '').split('events.')
  expect(before).not.toBe('')
  await page.keyboard.press('Shift+M')
  await page.getByRole('dialog', { name: /^Route once to a project or feed: / }).waitFor()
  await page.keyboard.press('Enter')
  await expectSaid(page, new RegExp(`^Routed once to .+; ${groups - 1} groups left; undo available$`))
  await page.keyboard.press('r')
  await expectSaid(page, /^Only what was routed can be replayed/)
  await page.keyboard.press('Control+z')
  await expectSaid(page, /^Taken back: Routed /)
  await expect.poll(() => rowCount(page)).toBe(groups)
  await expect(currentRow(page)).toContainText(before)
  await page.keyboard.press('Shift+R')
  await expectSaid(page, /^Routed again; what changes, shows in a moment/)
  await expect(currentRow(page)).toContainText(before)
})
