import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { findFlaws } from '../screens/find-flaws.ts'
import { currentRow, expect, expectSaid, inboxReady, test } from './console-test.ts'

async function expectAccessible(page: Page, where: string): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  // Electron opens no second page for the report; the older mode needs none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))]),
    where,
  ).toEqual([])
}

/** Nothing overlaps, and nothing is cut without a title, in a wide and in a narrow window. */
async function expectSound(page: Page, where: string): Promise<void> {
  for (const width of [800, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(() => findFlaws(page), { message: `${where} at ${width}` }).toEqual([])
  }
}

async function goToMappings(page: Page): Promise<void> {
  await inboxReady(page)
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await expect(page.getByRole('heading', { level: 1, name: 'Mappings' })).toBeVisible()
  await expect(page.getByRole('gridcell').first()).toBeVisible()
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let turns = 0; turns < 60; turns += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

const picture = (page: Page) => page.getByRole('group', { name: 'Where everything goes' })
const behind = (page: Page) => page.getByRole('region', { name: 'What is behind' })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Make a mapping' })

test('the routing is gone through by keys alone, from a provider to a mapping’s row', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await goToMappings(page)
  await page.keyboard.press('v')
  const provider = picture(page).getByRole('button', {
    name: /^Provider GitHub .*, [\d,]+ events carried, \d+ mappings$/,
  })
  await expect(provider).toBeFocused()
  await page.keyboard.press('ArrowRight')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAccessibleName(/^Resource GitHub \S+ (active|paused) , [\d,]+ events carried, 1 mapping$/)
  await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveAccessibleName(/^Project .+ events carried/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Home')
  await expect(focused).toHaveAccessibleName(/^Resource /)
  const resource = (await focused.locator('.cut').textContent()) ?? 'none'
  await page.keyboard.press('Enter')
  await expect(focused).toHaveAttribute('aria-pressed', 'true')
  await expect(behind(page).getByRole('heading', { level: 2, name: resource })).toBeVisible()
  await expectAccessible(page, 'the picture with a resource')

  await tabTo(page, behind(page).getByRole('list').getByRole('button').first())
  await page.keyboard.press('Enter')
  await expect(currentRow(page)).toContainText(resource)
  await expect(page.getByRole('region', { name: 'Mapping', exact: true })).toContainText(resource)
})

test('the picture answers the mouse, says the same as a table, and decides nothing by keys of the list', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await goToMappings(page)
  const first = (await currentRow(page).textContent()) ?? ''
  await page.getByRole('button', { name: 'Picture' }).click()
  const nodes = picture(page).getByRole('button')
  await expect(nodes.first()).toBeVisible()
  await page.keyboard.press('p')
  await page.keyboard.press('Delete')
  await expect(page.locator('footer')).toContainText('Outbox empty')

  await picture(page)
    .getByRole('button', { name: /^Project Storefront / })
    .click()
  await expect(behind(page).getByRole('list').getByRole('button')).toHaveCount(2)
  await page.getByRole('button', { name: 'View as table' }).click()
  const table = page.getByRole('table', { name: 'Where everything goes' })
  const lines = await table.getByRole('row').count()
  expect(lines).toBeGreaterThan(5)
  await expect(table.getByRole('row', { name: /Storefront/ })).toHaveCount(2)
  await expectAccessible(page, 'the routing as a table')
  await expectSound(page, 'the routing as a table')
  await page.getByRole('button', { name: 'View as picture' }).click()
  await expectSound(page, 'the picture')

  await page.getByRole('textbox', { name: 'Search mappings' }).fill('storefront')
  await expect(picture(page).getByRole('button', { name: /^Resource / })).toHaveCount(2)
  await page.getByRole('button', { name: 'Picture' }).click()
  await expect(page.getByRole('grid', { name: 'Mappings' }).getByRole('row')).toHaveCount(3)
  await page.getByRole('textbox', { name: 'Search mappings' }).fill('')
  await expect(currentRow(page)).toContainText(first.slice(0, 8))
})

test('each row has its last thirty days, and its detail has them as a table', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await goToMappings(page)
  await expect(page.getByRole('gridcell', { name: /^[\d,]+ events? in the last 30 days$/ })).toHaveCount(
    (await page.getByRole('grid').getByRole('row').count()) - 1,
  )
  const detail = page.getByRole('region', { name: 'Mapping', exact: true })
  await detail.getByRole('button', { name: 'View as table' }).click()
  const days = detail.getByRole('table', { name: 'Carried in the last 30 days' }).getByRole('row')
  await expect(days).toHaveCount(31)
  const counts = await days.getByRole('cell').allTextContents()
  const sum = counts.reduce((total, count) => total + Number(count.replaceAll(',', '')), 0)
  await expect(detail).toContainText(`${sum.toLocaleString('en')} events in the last 30 days`)
  await expectAccessible(page, 'days as a table')
  await expectSound(page, 'the list and days as a table')
})

test('a mapping is made by keys alone: its preview is what it resolves, and one undo takes it back', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await goToMappings(page)
  await page.keyboard.press('Shift+N')
  await expect(dialog(page)).toBeVisible()
  await expectAccessible(page, 'an empty draft')
  await page.keyboard.press('Enter')
  await page.keyboard.type('checkout')
  await expect(page.getByRole('option', { name: /^acme\/checkout/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('button', { name: 'Resource: acme/checkout' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('billing')
  await expect(page.getByRole('option', { name: /^Billing/ })).toBeVisible()
  await page.keyboard.press('Enter')
  const preview = dialog(page).getByRole('region', { name: 'What it would take' })
  await expect(preview).toContainText(/\d+ events that wait are resolved/)

  await tabTo(page, dialog(page).getByRole('textbox', { name: 'Add to events' }))
  await page.keyboard.type('push,')
  await expect(preview).toContainText(/\d+ of \d+ events that wait are resolved/)
  const save = dialog(page).getByRole('button', { name: /^Make it, resolves \d+$/ })
  await expect(save).toBeEnabled()
  const count = /\d+/.exec((await save.textContent()) ?? '')?.[0] ?? 'none'
  await expect(preview.locator('.dry-run-count')).toContainText(new RegExp(`^${count} of`))
  await expectAccessible(page, 'a whole draft')
  await expectSound(page, 'a whole draft')
  await tabTo(page, save)
  await page.keyboard.press('Enter')
  await expectSaid(page, new RegExp(`Mapped .*acme/checkout.* to .*Billing.*, ${count} events; undo available`))
  await expect(dialog(page)).toHaveCount(0)
  await expect(currentRow(page)).toContainText('acme/checkout')
  await expect(page.getByRole('region', { name: 'Mapping', exact: true })).toContainText('events push')

  await page.keyboard.press('Control+z')
  await expectSaid(page, /^Taken back/)
  await expect(page.getByRole('grid', { name: 'Mappings' })).not.toContainText('acme/checkout')
})

test('what is missing or wrong is refused at its field, and a mapping that is there already is named', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await goToMappings(page)
  await page.getByRole('button', { name: 'Make a mapping…' }).click()
  await dialog(page).getByRole('button', { name: 'Make the mapping' }).click()
  await expect(dialog(page).getByRole('group', { name: 'Resource' })).toContainText('Choose whose events it takes.')
  await expect(dialog(page).getByRole('group', { name: 'Goes to' })).toContainText('Choose where they go.')
  await expect(dialog(page).getByRole('button', { name: 'Choose a resource…' })).toBeFocused()
  await expectAccessible(page, 'a draft that lacks its fields')

  await dialog(page).getByRole('button', { name: 'Choose a resource…' }).click()
  await page.getByRole('option', { name: /^acme\/docs/ }).click()
  await dialog(page)
    .getByRole('button', { name: /^Choose a project/ })
    .click()
  await page.getByRole('option', { name: 'Handbook' }).click()
  const duplicate = dialog(page).getByRole('alert').filter({ hasText: 'by such a mapping already' })
  await expect(duplicate).toContainText(/acme\/docs.* goes to .*Handbook/)
  await expect(dialog(page).getByRole('button', { name: /^Make/ })).toBeDisabled()

  const branches = dialog(page).getByRole('group', { name: 'Branches' })
  await branches.getByRole('textbox').fill('refs/heads/main')
  await branches.getByRole('textbox').press('Enter')
  await expect(branches).toContainText('branches stand without refs/heads/. Write main.')
  await expect(duplicate).toHaveCount(0)
  await dialog(page).getByRole('button', { name: /^Make/ }).click()
  await expect(dialog(page), 'what is wrong is not made').toBeVisible()
  await branches.getByRole('button', { name: 'Remove refs/heads/main' }).click()
  await duplicate.getByRole('button', { name: 'Show it' }).click()
  await expect(currentRow(page)).toContainText('acme/docs')
})
