import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startAwayService } from './away-service.ts'
import { currentRow, expect, expectSaid, inboxReady, rowCount, rowSeen, rowsStay, test } from './console-test.ts'

async function goToSuggestions(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page.getByRole('heading', { level: 1, name: 'Suggestions' })).toBeVisible()
  await expect(currentRow(page).getByRole('gridcell').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Suggested, not decided' })).toBeVisible()
}

const nameOf = async (page: Page): Promise<string> =>
  (await currentRow(page).getByRole('gridcell').first().textContent()) ?? ''
const numberIn = (text: string | null): number =>
  Number(/\d[\d,]*/.exec(text ?? '')?.[0].replaceAll(',', '') ?? Number.NaN)
const openState = (page: Page) => page.getByRole('radio', { name: /^Open / })
const openCount = async (page: Page): Promise<number> =>
  numberIn(await page.locator('.segment', { hasText: /^Open / }).textContent())

test('a suggestion is accepted by one key, resolves what was promised, and is taken back', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await goToSuggestions(page)
  await rowsStay(page)
  await expect(openState(page)).toBeVisible()
  const before = await openCount(page)
  const name = await nameOf(page)
  const verdicts = page.getByRole('toolbar', { name: 'What can be done' })
  const kept = verdicts.locator('.resolves .kept')
  await expect(kept).toHaveText(/[1-9]/)
  const promised = numberIn(await kept.textContent())
  await page.keyboard.press('1')
  await expectSaid(page, /^Mapped .+; .+ left; undo available$/)
  await expect.poll(() => openCount(page)).toBe(before - 1)
  expect(await nameOf(page)).not.toBe(name)
  await expect(page.locator('footer')).toContainText('Outbox empty')
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await page.keyboard.press('Home')
  await expect(currentRow(page).getByRole('gridcell').first()).toHaveText(name)
  await expect(page.getByRole('region', { name: 'Mapping', exact: true })).toContainText(`${promised} events`)
  await expect(page.getByRole('region', { name: 'Mapping', exact: true })).toContainText('from a suggestion')
  await page.keyboard.press('ControlOrMeta+z')
  await goToSuggestions(page)
  await expect.poll(() => openCount(page)).toBe(before)
})

test('a suggestion is declined with a reason, and what was decided before says so', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await goToSuggestions(page)
  await rowsStay(page)
  const detail = page.getByRole('region', { name: 'Suggestion', exact: true })
  const project = await detail.locator('.candidate b').first().textContent()
  const heading = await detail.getByRole('heading', { level: 2 }).textContent()
  const link = await nameOf(page)
  await page.keyboard.press('d')
  await expect(page.getByRole('dialog', { name: /is not it for/ })).toBeVisible()
  await page.keyboard.press('3')
  await expectSaid(page, new RegExp(`^Declined .*${project ?? '-'}.* for .*${link}`))
  // It goes where it belongs by what is left of it: further down, or to those that were declined.
  await page.getByRole('searchbox').or(page.locator('.plain-search')).first().fill(link)
  const isOpen = (await openCount(page)) > 0
  if (!isOpen) await page.getByText(/^Declined \d/).click()
  await expect(currentRow(page).getByRole('gridcell').first()).toHaveText(link)
  await expect(detail).toContainText(`declined ${project ?? '-'}: not ours`)
  expect(await detail.getByRole('heading', { level: 2 }).textContent()).not.toBe(heading)
})

test('many are accepted after a plan: as many events are resolved as it promised, and ambiguous ones are left out', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await goToSuggestions(page)
  const before = await openCount(page)
  await page.keyboard.press('b')
  const dialog = page.getByRole('dialog', { name: 'Accept suggestions' })
  await dialog.getByLabel('At least as sure as').fill('30')
  await dialog.getByRole('button', { name: 'Count again' }).click()
  const go = dialog.getByRole('button', { name: /^Accept \d+ suggestions?$/ })
  await expect(go).toBeEnabled()
  const planned = (await dialog.getByText(/resolves? [\d,]+ event/).textContent()) ?? ''
  const [count, promised] = [numberIn(planned), numberIn(/resolves? ([\d,]+)/.exec(planned)?.[1] ?? '')]
  await expect(dialog).toContainText('that several projects fit')
  await go.click()
  await expect(dialog.getByText('Done')).toBeVisible()
  await expect(dialog.locator('.bulk-sums')).toContainText(`Events resolved${promised}`)
  await dialog.locator('.form-actions').getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => openCount(page)).toBe(before - count)
})

test('all of it goes on without the service, and what was decided survives and resolves what was promised', async ({
  open,
  sampleDir,
}) => {
  const service = await startAwayService(sampleDir)
  const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-e2e-away-'))
  try {
    const first = await open({ dataDir, ...service.remote })
    const { page } = first
    await expect(currentRow(page).getByRole('gridcell')).toBeVisible()
    await inboxReady(page)
    await rowsStay(page)
    await service.goAway()
    await expect(page.locator('footer')).toContainText('Offline')
    await goToSuggestions(page)
    const before = await openCount(page)
    await rowSeen(page)
    await page.keyboard.press('1')
    await expect.poll(() => openCount(page)).toBe(before - 1)
    await page.keyboard.press('b')
    const dialog = page.getByRole('dialog', { name: 'Accept suggestions' })
    await dialog.getByLabel('At least as sure as').fill('30')
    await dialog.getByRole('button', { name: 'Count again' }).click()
    const go = dialog.getByRole('button', { name: /^Accept \d+ suggestions?$/ })
    await expect(go).toBeEnabled()
    const count = numberIn(await go.textContent())
    await expect(dialog).toContainText('The service is away.')
    await go.click()
    await expect(page.locator('footer')).toContainText(`Outbox: ${count + 1} decisions to send`)
    await first.kill()

    await service.comeBack()
    const second = await open({ dataDir, ...service.remote })
    await expect(second.page.locator('footer')).toContainText('Outbox empty')
    await goToSuggestions(second.page)
    await expect.poll(() => openCount(second.page)).toBe(before - 1 - count)
    await second.page.keyboard.press('g')
    await second.page.keyboard.press('o')
    await expect.poll(() => rowCount(second.page)).toBe(count + 2)
    for (let at = 0; at <= count; at += 1) {
      const label = (await currentRow(second.page).getByRole('gridcell').first().textContent()) ?? ''
      const promised = /, ([\d,]+) events?$/.exec(label)?.[1] ?? '-'
      await expect(second.page.getByRole('region', { name: 'Decision' })).toContainText(
        new RegExp(promised === '0' ? 'Mapped' : `${promised} events? applied`),
      )
      await second.page.keyboard.press('j')
    }
    await second.stop()
  } finally {
    await service.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 })
  }
})
