import { expect, inboxReady, test } from './console-test.ts'

test('all that matches is counted by the service, decided, followed to its end and taken back', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const head = page.locator('.list-head')
  const before = (await head.textContent()) ?? ''
  await page.keyboard.press('Shift+A')
  const bar = page.getByRole('toolbar', { name: 'Verdicts' })
  await expect(bar).toContainText(/All [\d,]+ events that match/)
  await page.keyboard.press('i')
  await page.keyboard.press('1')
  const dialog = page.getByRole('dialog', { name: 'Ignore all that match' })
  const go = dialog.getByRole('button', { name: /^Ignore [\d,]+ events$/ })
  const count = /[\d,]+/.exec((await go.textContent()) ?? '')?.[0] ?? 'no count'
  expect(before).toContain(`${count} events`)
  await go.click()
  await expect(dialog.getByText('Done')).toBeVisible()
  await expect(dialog.locator('.bulk-sums')).toContainText(`Acted on${count}`)
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expect(dialog.getByText('Taken back.')).toBeVisible()
  await dialog.locator('.form-actions').getByRole('button', { name: 'Close' }).click()
  await expect(head).toHaveText(before)
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Accept suggestions above')
  await page.keyboard.press('Enter')
  const accepting = page.getByRole('dialog', { name: 'Accept suggestions' })
  await expect(accepting.getByText(/^\d+ suggestions? resolves? /)).toBeVisible()
  await accepting.getByLabel('At least as sure as').fill('0.5')
  await accepting.getByRole('button', { name: 'Count again' }).click()
  await accepting.getByRole('button', { name: /^Accept \d+ suggestions$/ }).click()
  await expect(accepting.getByText('Done')).toBeVisible()
  await expect(head).not.toHaveText(before)
  await accepting.getByRole('button', { name: 'Undo' }).click()
  await expect(accepting.getByText('Taken back.')).toBeVisible()
  await accepting.locator('.form-actions').getByRole('button', { name: 'Close' }).click()
  await expect(head).toHaveText(before)
})
