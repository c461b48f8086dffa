import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, inboxReady, test } from './console-test.ts'
import { runSmallService } from './small-service.ts'

async function openOperations(page: Page): Promise<void> {
  await expect(page.locator('footer')).toContainText('1 decision needs you', { timeout: 60_000 })
  await page.keyboard.press('g')
  await page.keyboard.press('o')
}

test('an override that somebody else set meanwhile is edited beside that, and takes its place only then', async ({
  open,
  dataDir,
}) => {
  test.setTimeout(120_000)
  const service = await runSmallService(dataDir, ['one'])
  const projectId = service.projectIds[1] ?? 'prj_'
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await inboxReady(page)
  await service.goAway()
  await expect(page.locator('footer')).toContainText('Offline', { timeout: 30_000 })
  await page.keyboard.press('g')
  await page.keyboard.press('v')
  await page.getByRole('button', { name: 'Add an override…' }).click()
  await page.getByRole('option', { name: 'billing' }).click()
  await page.getByRole('option', { name: 'GitHub' }).click()
  const editor = page.getByRole('dialog', { name: /GitHub: what is otherwise$/ })
  await editor.getByRole('checkbox', { name: 'Ask for what never arrived: otherwise here' }).press('Space')
  await editor.getByRole('switch', { name: 'Ask for what never arrived' }).press('Space')
  await editor.getByRole('textbox', { name: /^Why/ }).fill('too many retries')
  await editor.getByRole('button', { name: 'Save' }).click()
  await page.keyboard.press('Escape')
  const params = { projectId, provider: 'github' } as const
  const body = { fields: { mutedEvents: ['push'] }, reason: 'pushes are noise', expiresAt: null }
  await service.meanwhile((call) => call('overrides.put', { params, body, ifMatch: 0 }))
  await service.comeBack()

  await openOperations(page)
  const told = page.getByRole('region', { name: 'Decision' })
  await expect(told).toContainText('Ask for what never arrived: off')
  await expect(told).toContainText('Muted events: push')
  await expect(told).toContainText('Because: pushes are noise')
  await expect(told.getByRole('button', { name: 'Send again' })).toHaveCount(0)
  await expect(told.getByRole('button', { name: /^Edit…/ })).toHaveClass(/primary/)
  await page.keyboard.press('e')
  await expect(editor).toContainText('Because: pushes are noise')
  const muted = editor.getByRole('listitem').filter({ hasText: 'Muted events' })
  await expect(muted).toContainText('Now: push')
  await expect(editor.getByRole('listitem').filter({ hasText: 'Ask for what never arrived' })).toContainText(
    'Now: as the workspace has it',
  )
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('gridcell', { name: /replaced$/ })).toHaveCount(1)
  await expect(page.locator('footer')).toContainText('Outbox empty')
  const { items } = await service.call('overrides.list', { query: {} })
  expect(items).toMatchObject([{ fields: { redeliver: false }, version: 2 }])
  await service.end()
})
