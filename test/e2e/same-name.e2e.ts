import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, expectSaid, inboxReady, test } from './console-test.ts'
import { runSmallService } from './small-service.ts'

test('projects of one name are told apart where one is chosen and in what is said of it, and found by their slugs', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one'])
  for (const slug of ['atlas-eu', 'atlas-us'])
    await service.call('projects.create', { body: { slug, name: 'Atlas' }, idempotencyKey: randomUUID() })
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await inboxReady(page)
  await page.keyboard.press('m')
  await page.getByRole('dialog').waitFor()
  const option = page.getByRole('option')
  await expect(option.filter({ hasText: 'atlas-eu · 0 mappings' })).toHaveCount(1)
  await expect(option.filter({ hasText: 'atlas-us · 0 mappings' })).toHaveCount(1)
  await expect(option.filter({ hasText: 'billing' })).toHaveText(/^billing0 mappings$/)
  await page.keyboard.type('atlas-us')
  await expect(option).toHaveCount(1)
  await expect(option).toContainText('Atlas')
  await page.keyboard.press('Enter')
  await expectSaid(page, /^Mapped to Atlas \(atlas-us\); /)
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await expect(page.getByRole('region', { name: 'Decision' })).toContainText('to Atlas (atlas-us), 1 event')
  await service.end()
})
