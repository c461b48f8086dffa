import type { Page } from '@playwright/test'
import { expect, expectSaid, inboxReady, rowCount, rowSeen, test } from './console-test.ts'
import { runSmallService } from './small-service.ts'

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function bringBack(page: Page): Promise<void> {
  await pressAll(page, ['Control+z', 'g', 'i'])
  await expectSaid(page, /^Taken back: /)
  await rowSeen(page)
  expect(await rowCount(page)).toBe(1)
}

test('keys behind the last verdict of an Inbox lead where they say, also behind one verdict too many', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one'])
  const { page } = await open({ dataDir: `${dataDir}/console`, ...service.remote })
  await inboxReady(page)
  await rowSeen(page)
  const ways = [
    { keys: ['i', '1', 'g', 'e'], screen: 'Signals' },
    { keys: ['i', '1', 'i', '1', 'g', 'm'], screen: 'Mappings' },
    { keys: ['h', '1', '1', 'i', '2', 'g', 'o'], screen: 'Operations' },
  ]
  for (const { keys, screen } of ways) {
    await pressAll(page, keys)
    await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeAttached()
    await bringBack(page)
  }
  await service.end()
})
