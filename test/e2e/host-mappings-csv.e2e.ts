import { readFileSync } from 'node:fs'
import { expect, inboxReady, rowCount, test } from './console-test.ts'

test('the mappings that the list shows come as a CSV file, by the button and by the key', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await expect(page.getByRole('gridcell').first()).toBeVisible()
  const shown = (await rowCount(page)) - 1
  const [whole] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save these mappings as CSV…' }).click(),
  ])
  expect(whole.suggestedFilename()).toMatch(/^switchboard-mappings-\d{4}-\d\d-\d\d-\d{4}\.csv$/)
  const lines = readFileSync(await whole.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  expect(lines).toHaveLength(shown + 1)
  await expect(page.locator('footer')).toContainText(`${shown} mappings saved as ${whole.suggestedFilename()}`)

  await page.getByRole('textbox', { name: 'Search mappings' }).fill('docs')
  await expect.poll(() => rowCount(page)).toBe(2)
  const [one] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
  const [, only = ''] = readFileSync(await one.path(), 'utf8').split('\r\n')
  expect(only).toMatch(/^GitHub,github\.com,acme,acme\/docs,Handbook,Project,active,,,,,\d+,/)
})
