import { expect, inboxReady, rowsStay, test } from './console-test.ts'
import { startAwayService } from './away-service.ts'
import { ignoreOne } from './decide-by-keys.ts'

test('what waits in another workspace is said in the footer and the switcher, and both lead there', async ({
  open,
  sampleDir,
  dataDir,
}) => {
  const service = await startAwayService(sampleDir)
  try {
    const { page } = await open({ dataDir: `${dataDir}/console`, ...service.remote })
    await inboxReady(page)
    await rowsStay(page)
    const switcher = page.getByRole('button', { name: /^Workspace: / })
    const sample = (await switcher.locator('.name').textContent()) ?? ''
    await switcher.click()
    await page.getByRole('menuitem', { name: 'Create a workspace' }).click()
    await page.keyboard.type('Globex')
    await page.keyboard.press('Enter')
    await expect(switcher).toHaveAccessibleName('Workspace: Globex')
    const there = page.getByRole('menuitem', { name: sample })
    await switcher.click()
    await expect(there).not.toContainText('to send')
    await there.click()
    await inboxReady(page)

    await service.goAway()
    const footer = page.locator('footer')
    await expect(footer).toContainText('Offline')
    await ignoreOne(page)
    await expect(footer).not.toContainText('in another')
    await switcher.click()
    await page.getByRole('menuitem', { name: 'Globex' }).click()
    await expect(footer).toContainText('Outbox empty')
    await expect(footer).toContainText(`1 decision waits in ${sample}`)
    await switcher.click()
    await expect(there).toContainText('1 to send')
    await page.keyboard.press('Escape')

    await footer.getByRole('button', { name: /^1 decision waits in / }).click()
    await expect(there).toContainText('1 to send')
    await there.click()
    await expect(page.getByRole('heading', { level: 1, name: 'Operations' })).toBeVisible()
    await expect(footer).toContainText('Outbox: 1 decision to send')
    await expect(page.getByRole('gridcell', { name: /Ignored/ }).first()).toBeVisible()
  } finally {
    await service.stop()
  }
})
