import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { deliver, pushDelivery } from '../integration/kills-github.ts'
import { adminTokenOf, startService } from '../integration/kills-programs.ts'
import { furnishService } from '../integration/kills-world.ts'
import { currentRow, expect, expectSaid, inboxReady, test } from './console-test.ts'

const note = 'Ana asked for this on Tuesday: a “vendored” copy'

async function openOperations(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('o')
}

async function openInbox(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('i')
}

test('two consoles decide about the same group without the service: the second is told what happened, and neither loses a word', async ({
  open,
  dataDir,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-e2e-conflict-'))
  const serviceDir = join(folder, 'service')
  const first = startService(serviceDir)
  const url = await first.address
  const token = adminTokenOf(serviceDir)
  const { webhookPath } = await furnishService({ url, token })
  for (const id of ['one', 'two', 'three']) await deliver(url + webhookPath, pushDelivery(id, 1))
  const remote = { args: ['--service', url], env: { SWITCHBOARD_TOKEN: token } }
  const mapper = await open({ dataDir, ...remote })
  const ignorer = await open({ dataDir: join(folder, 'other'), ...remote })
  for (const { page } of [mapper, ignorer]) {
    await inboxReady(page)
    await expect(currentRow(page)).toContainText('3 events')
  }

  await first.kill()
  await mapper.page.keyboard.press('m')
  await mapper.page.getByRole('dialog').waitFor()
  await mapper.page.keyboard.type('search')
  await mapper.page.getByRole('option', { name: /^search/ }).waitFor()
  await mapper.page.keyboard.press('Enter')
  await expectSaid(mapper.page, /^Mapped to search; /)
  await ignorer.page.keyboard.press('i')
  await ignorer.page.getByRole('dialog').getByLabel('Note').fill(note)
  await ignorer.page.keyboard.press('Enter')
  await expectSaid(ignorer.page, /^Ignored; /)
  await ignorer.stop()

  const again = startService(serviceDir, Number(new URL(url).port))
  await again.address
  await expect(mapper.page.locator('footer')).toContainText('Outbox empty')
  const loser = await open({ dataDir: join(folder, 'other'), ...remote })
  await expect(loser.page.locator('footer')).toContainText('▲')
  await openOperations(loser.page)
  const told = loser.page.getByRole('region', { name: 'Decision' })
  await expect(told).toContainText('conflict')
  await expect(told).toContainText(/mapped 3 events to search/)
  await expect(told).toContainText(note)
  await expect(told.getByRole('button', { name: 'Discard' })).toBeVisible()
  // There is nothing to edit it for, until what won is taken back.
  await expect(told).toContainText('Nothing of it is open any more: discard it.')
  await expect(told.getByRole('button', { name: 'Edit…' })).toHaveCount(0)

  await openOperations(mapper.page)
  await expect(mapper.page.getByRole('region', { name: 'Decision' })).toContainText('3 events applied')
  await expect(mapper.page.getByRole('gridcell', { name: /done$/ })).toHaveCount(1)
  await expect(mapper.page.locator('footer')).not.toContainText('▲')

  await mapper.page.getByRole('button', { name: 'Take back' }).click()
  await openInbox(loser.page)
  await expect(currentRow(loser.page)).toContainText('3 events')
  await openOperations(loser.page)
  await told.getByRole('button', { name: 'Edit…' }).click()
  const menu = loser.page.getByRole('dialog')
  await expect(menu).toContainText(/mapped 3 events to search/)
  await expect(menu).toContainText('3 events are open now')
  await expect(menu.getByLabel('Note')).toHaveValue(note)
  await menu.getByLabel('Note').press('Enter')
  await expect(loser.page.getByRole('gridcell', { name: /replaced$/ })).toHaveCount(1)
  await expect(loser.page.getByRole('gridcell', { name: /done$/ })).toHaveCount(1)
  await again.end()
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})
