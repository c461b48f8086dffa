import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { currentRow, expect, inboxReady, rowCount, test } from './console-test.ts'
import { ignoreOne } from './decide-by-keys.ts'
import { runSmallService } from './small-service.ts'

test('without the local copy and without the service it is said what is so, nothing is counted, and all is back with the service', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one', 'two', 'three', 'four'], 4)
  try {
    const folder = join(dataDir, 'console')
    const first = await open({ dataDir: folder, ...service.remote })
    await inboxReady(first.page)
    await ignoreOne(first.page)
    await expect(first.page.locator('footer')).toContainText('Outbox empty')
    await service.goAway()
    await expect(first.page.locator('footer')).toContainText('Offline')
    await ignoreOne(first.page)
    await first.stop()
    rmSync(join(folder, 'replicas'), { recursive: true })

    const { page } = await open({ dataDir: folder, ...service.remote })
    const said = page.getByRole('alert')
    await expect(said).toContainText('The local copy has to be loaded again')
    await expect(said).toContainText('1 decision that was not sent yet is kept in the outbox')
    const screens = page.getByRole('navigation', { name: 'Screens' })
    for (const name of ['Inbox', 'Installations', 'Mappings', 'Closing in 12 h'])
      await expect(screens.getByRole('button', { name, exact: true })).toHaveText(name)
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await expect(said).toContainText('The local copy has to be loaded again')
    // Nobody was sent the newest one. The one before was, and what became of it is not known here.
    await page.keyboard.press('Control+z')
    await expect(said).toContainText('No decision waits to be sent')
    await expect(page.locator('footer').getByRole('button', { name: /^Undo/ })).toHaveCount(0)
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await service.comeBack()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(currentRow(page)).toBeVisible()
    await expect.poll(() => rowCount(page)).toBe(3)
  } finally {
    await service.end()
  }
})
