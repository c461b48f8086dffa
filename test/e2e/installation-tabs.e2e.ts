import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { startAwayService } from './away-service.ts'
import { currentRow, expect, expectSaid, inboxReady, test, wear } from './console-test.ts'

async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  // Electron opens no second page for the report; the older mode needs none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
}

async function goTo(page: Page, key: 'n' | 'm', name: string): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press(key)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('gridcell').first()).toBeVisible()
}

/** By arrow keys from the tab that is chosen. */
async function chooseTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true })
  await page.getByRole('tab', { selected: true }).focus()
  for (let turns = 0; turns < 6 && (await tab.getAttribute('aria-selected')) !== 'true'; turns += 1)
    await page.keyboard.press('ArrowRight')
  await expect(tab).toBeFocused()
}

test('the mappings of an installation are gone through by keys, and each leads to its own on the Mappings screen', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await goTo(page, 'n', 'Installations')
  await chooseTab(page, 'Mappings')
  const grid = page.getByRole('grid', { name: /^\d+ mappings?$/ })
  await expect(grid.getByRole('row').nth(2)).toContainText(/active|paused|retired/)
  const count = Number((await grid.getAttribute('aria-label'))?.split(' ')[0])
  expect(await grid.getAttribute('aria-rowcount')).toBe(String(count + 1))
  await expectAccessible(page)

  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  const row = grid.locator('[data-current]')
  await expect(row).toBeFocused()
  const [resource = '', project = ''] = await row.getByRole('gridcell').allTextContents()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mappings' })).toBeVisible()
  await expect(currentRow(page)).toContainText(resource)
  const detail = page.getByRole('region', { name: 'Mapping', exact: true })
  await expect(detail.getByRole('heading', { level: 2 })).toContainText(resource)
  await expect(detail.getByRole('heading', { level: 2 })).toContainText(project)

  await goTo(page, 'n', 'Installations')
  await expect(row).toContainText(resource)
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { level: 1, name: 'Mappings' })).toBeVisible()
  await expect(currentRow(page)).toContainText(resource)
})

test('an installation’s last deliveries lead to their events, and what was loaded stays without the service', async ({
  open,
  sampleDir,
}) => {
  const service = await startAwayService(sampleDir)
  try {
    const { page } = await open({ dataDir: sampleDir, ...service.remote })
    await inboxReady(page)
    await goTo(page, 'n', 'Installations')
    await chooseTab(page, 'Webhooks')
    const grid = page.getByRole('grid', { name: /^\d+ deliver(y|ies)$/ })
    await expect(grid.getByRole('row').nth(1)).toContainText(/(routed|in the Inbox|snoozed|ignored).*signed/)
    await expect(page.getByText(/as of \d\d:\d\d:\d\d\. A request whose signature is wrong/)).toBeVisible()
    await expectAccessible(page)

    await grid.getByRole('row').filter({ hasText: 'routed' }).first().click()
    await page.keyboard.press('o')
    await expectSaid(page, /never waited in the Inbox/)
    await grid.getByRole('row').filter({ hasText: 'in the Inbox' }).first().click()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Why it was not routed' })).toBeVisible()

    await goTo(page, 'n', 'Installations')
    const loaded = await grid.getByRole('row').nth(1).getByRole('gridcell').nth(1).textContent()
    await service.goAway()
    await expect(page.getByText(/The service is away\. Shown is what was loaded, as of/)).toBeVisible()
    await expect(grid.getByRole('row').nth(1)).toContainText(loaded ?? '')
    await expectAccessible(page)
    await page.keyboard.press('j')
    await expect(page.getByRole('heading', { name: 'Deliveries are at the service, and it is away' })).toBeVisible()
    await expectAccessible(page)
    await service.comeBack()
    await expect(grid.getByRole('row').nth(1)).toContainText('signed')
  } finally {
    await service.stop()
  }
})

test('what happened to an installation is listed with who did it, and what is known here stays without the service', async ({
  open,
  sampleDir,
}) => {
  const service = await startAwayService(sampleDir)
  try {
    const { page } = await open({ dataDir: sampleDir, ...service.remote })
    await inboxReady(page)
    await goTo(page, 'n', 'Installations')
    await page.keyboard.press('p')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('too loud')
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await chooseTab(page, 'Activity')
    const grid = page.getByRole('grid', { name: /^\d+ entr(y|ies)$/ })
    await expect(grid.getByRole('row').nth(1)).toContainText('Suspended: too loud')
    await expect(grid.getByRole('row').filter({ hasText: 'Added to this workspace' })).toBeVisible()
    await expect(
      grid
        .getByRole('row')
        .filter({ hasText: /^Mapped/ })
        .first(),
    ).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect(grid.locator('[data-current]')).toBeFocused()
    for (const colorScheme of ['light', 'dark'] as const) {
      await wear(page, colorScheme)
      await expectAccessible(page)
    }

    await service.goAway()
    await expect(page.getByText(/The service is away\. Shown is what was loaded, as of/)).toBeVisible()
    await page.getByRole('grid', { name: 'Installations' }).getByRole('row').nth(2).click()
    await expect(page.getByText('The service is away. Shown is what this console knows.')).toBeVisible()
    await expectAccessible(page)
    await service.comeBack()
    await expect(grid.getByRole('row').filter({ hasText: 'Added to this workspace' })).toBeVisible()
  } finally {
    await service.stop()
  }
})

test('permissions that nobody has told of are unknown, or seen by what came, and the provider’s page is one link away', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await goTo(page, 'n', 'Installations')
  await chooseTab(page, 'Permissions')
  await expect(page.getByText('Not known: no kept notice from GitHub says which permissions it has.')).toBeVisible()
  const list = page.getByRole('list', { name: /^\d+ permissions that events here need/ })
  await expect(list.getByRole('listitem').filter({ hasText: 'contents' })).toContainText('comes; last')
  await expect(list.getByRole('listitem').first()).toContainText('unknown')
  await expect(list.getByText(/granted: /)).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(list).toBeFocused()
  await page.keyboard.press('Tab')
  const link = page.getByRole('link', { name: 'Open at GitHub' })
  await expect(link).toBeFocused()
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/organizations\/acme\/settings\/installations\/\d+$/,
  )
  for (const colorScheme of ['light', 'dark'] as const) {
    await wear(page, colorScheme)
    await expectAccessible(page)
  }
})
