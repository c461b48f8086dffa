import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startAwayService } from './away-service.ts'
import { currentRow, expect, inboxReady, rowSeen, rowsStay, test, timelessRow } from './console-test.ts'

async function goToSignals(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('e')
  await expect(page.getByRole('heading', { level: 1, name: 'Signals' })).toBeVisible()
}

test('signals are read, filtered and opened by keys, and one that is taken back is marked', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await rowSeen(page)
  const group = (await currentRow(page).textContent()) ?? ''
  await page.keyboard.press('1')
  await expect(page.locator('footer')).toContainText('Last: mapped')
  await rowSeen(page)
  await expect(page.locator('footer')).toContainText('Outbox empty')
  await goToSignals(page)
  const top = currentRow(page)
  await expect(top).toContainText('kept')
  await expect(page.getByText(/loaded, older ones follow|all there are/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Payload' })).toContainText('"eventId"')
  await page.keyboard.press('v')
  await expect(page.getByRole('textbox', { name: 'Payload' })).not.toContainText('"eventId"')

  await page.getByRole('button', { name: 'Kind: all' }).click()
  await page.getByRole('menuitem', { name: 'git.push' }).click()
  await expect(page.getByRole('button', { name: 'Kind: git.push' })).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toContainText('git.push')
  for (const row of await page.getByRole('row').all()) expect(await row.textContent()).toMatch(/git\.push|Kind/)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByRole('button', { name: 'Kind: all' })).toBeVisible()

  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('row').nth(1)).toContainText('taken back')
  await page.keyboard.press('Home')
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { name: 'Why it was not routed' })).toBeVisible()
  expect(group).not.toBe('')
})

test('without the service what was loaded stays readable, and the rest says why it is not there', async ({
  open,
  sampleDir,
}) => {
  const service = await startAwayService(sampleDir)
  const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-e2e-away-'))
  try {
    const { page, stop } = await open({ dataDir, ...service.remote })
    await expect(currentRow(page).getByRole('gridcell')).toBeVisible()
    await inboxReady(page)
    await rowsStay(page)
    await goToSignals(page)
    await expect(currentRow(page)).toContainText('kept')
    const first = await timelessRow(page)
    await service.goAway()
    await expect(page.locator('footer')).toContainText('Offline')
    await expect(page.getByText(/The service is away\. Shown is what was loaded, as of/)).toBeVisible()
    expect(await timelessRow(page)).toBe(first)
    await page.keyboard.press('j')
    await expect(page.getByRole('textbox', { name: 'Payload' })).toContainText('"eventId"')
    await page.getByRole('button', { name: 'Provider: All providers' }).click()
    await page.getByRole('menuitem', { name: 'GitHub' }).click()
    await expect(page.getByText(/^The service is away\. Only what was loaded, as of .*, is filtered/)).toBeVisible()
    await expect(page.getByText(/^\d+ of those that were loaded$/)).toBeVisible()
    await expect(currentRow(page)).toContainText('kept')
    await page.getByRole('button', { name: 'Provider: GitHub' }).click()
    await page.getByRole('menuitem', { name: 'Jira' }).click()
    await expect(page.getByText('No signal that was loaded matches')).toBeVisible()
    await page.getByRole('button', { name: 'Clear filters' }).last().click()
    await expect(currentRow(page)).toContainText('kept')
    await service.comeBack()
    await expect(currentRow(page)).toContainText('kept')
    await stop()
  } finally {
    await service.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 })
  }
})
