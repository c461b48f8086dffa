import { join } from 'node:path'
import { currentRow, expect, expectSaid, test } from './console-test.ts'
import { runSmallService } from './small-service.ts'

test('what is decided behind a disconnection that waits for somebody says so, and is not sent before', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one'])
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  const footer = page.locator('footer')
  await expect(footer).toContainText('Outbox empty')
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  const detail = page.getByRole('region', { name: 'Installation', exact: true })
  await expect(detail.getByRole('button', { name: /^Disconnect…/ })).toBeVisible()
  await service.goAway()
  await expect(footer).toContainText('Offline')
  await detail.getByRole('button', { name: /^Disconnect…/ }).click()
  await page.getByRole('dialog').getByLabel('Why').fill('moved')
  await page.getByRole('button', { name: 'Ask me when connected' }).click()
  await expect(detail).toContainText('waits for you in Operations')
  const undo = footer.getByRole('button', { name: /^Undo/ })
  await expect(undo.locator('..')).toHaveAttribute('title', /^Disconnect .*acme.* at GitHub$/)

  await detail.getByRole('button', { name: /^Suspend…/ }).click()
  await page.getByRole('dialog').getByLabel('Why').fill('too many')
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click()
  await expectSaid(page, /kept, and sent only after what waits for you; undo available$/)
  await expect(detail).toContainText('not yet suspended by us')
  await expect(footer).toContainText('1 waits for the service, then for your confirmation; 1 more behind it')
  await expect(footer).not.toContainText('to send')

  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await page.getByRole('row', { name: /^Suspended/ }).click()
  await expect(currentRow(page)).toContainText('held back')
  const decision = page.getByRole('region', { name: 'Decision' })
  await expect(decision).toContainText(/not in force: “.*Disconnect .*” waits for your confirmation/)
  await expect(decision).not.toContainText('as soon as')
  await footer.getByRole('button', { name: 'Offline' }).click()
  await expect(page.getByRole('table', { name: 'Outbox' })).toContainText('blocked by unconfirmed')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+z')
  await expect(footer).not.toContainText('behind it')
  await page.keyboard.press('Control+z')
  await expectSaid(page, /^Taken back: Disconnect .*acme.* at GitHub/)
  await expect(footer).toContainText('Outbox empty')
})
