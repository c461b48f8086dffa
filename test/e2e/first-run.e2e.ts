import { currentRow, expect, expectSaid, rowCount, rowsStay, test } from './console-test.ts'

test('the first window offers the sample, which fills while it is worked in', async ({ open, dataDir }) => {
  const { page } = await open({ dataDir })
  await expect(page.getByRole('heading', { name: 'Switchboard' })).toBeVisible()
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  await expect(page.locator('footer')).toContainText(/Sample: [\d,]+ of 2,000 events sent/)
  await expect(currentRow(page)).toBeVisible()
  const early = await rowCount(page)
  // Rows that have just come under the cursor are not decided: one is asked to look, and to press again.
  await expect(async () => {
    await page.keyboard.press('i')
    await page.getByRole('dialog', { name: /^Ignore / }).waitFor({ timeout: 1_000 })
  }).toPass({ intervals: [700] })
  await page.keyboard.press('1')
  await expectSaid(page, /^Ignored; /)
  await expect.poll(() => rowCount(page)).toBeGreaterThan(early)
})

test('who has moved nothing while the sample fills finds the cursor at the top of it', async ({ open, dataDir }) => {
  const { page } = await open({ dataDir })
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  const footer = page.locator('footer')
  await expect(footer).toContainText(/Sample: [\d,]+ of 2,000 events sent/)
  await expect(footer).not.toContainText('Sample: ', { timeout: 300_000 })
  await rowsStay(page)
  await expect(currentRow(page)).toHaveAttribute('data-index', '0')
})

test('a workspace of one’s own starts empty and says what comes next', async ({ open, dataDir }) => {
  const { page } = await open({ dataDir })
  await page.getByRole('button', { name: 'Create a workspace' }).click()
  await page.keyboard.type('My team')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nothing is connected yet' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Workspace: My team' })).toBeVisible()
})
