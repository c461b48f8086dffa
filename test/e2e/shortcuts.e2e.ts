import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, expectSaid, inboxReady, test, wear } from './console-test.ts'

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
}

async function openShortcuts(page: Page) {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Change keys')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Change keys' })
  await expect(dialog).toBeVisible()
  return dialog
}

test('a key is given to another command, taken from its owner, kept through a restart, and put back', async ({
  open,
  sampleDir,
}) => {
  const first = await open({ dataDir: sampleDir })
  const { page } = first
  await inboxReady(page)
  const dialog = await openShortcuts(page)
  await expectAccessible(page)
  const row = (title: string) => dialog.getByRole('listitem').filter({ hasText: new RegExp(`^${title}`) })

  await dialog.getByRole('button', { name: 'Change the key of Snooze…' }).click()
  await expect(row('Snooze…')).toContainText('Press the new key…')
  await page.keyboard.press('Enter')
  await expect(row('Snooze…')).toContainText('That key belongs to lists, fields or the system.')
  await page.keyboard.press('i')
  await expect(dialog.getByRole('alert')).toContainText(
    'i is “Ignore with a reason…” (Inbox), which would be left without a key.',
  )
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('2 commands have keys of yours.')
  await expect(row('Ignore with a reason…')).toContainText('no key')
  await expect(dialog.getByRole('button', { name: 'Change the key of Snooze…' })).toBeFocused()

  await dialog.getByRole('button', { name: 'Change the key of Suggestions' }).press('Enter')
  await page.keyboard.press('g')
  await expect(row('Suggestions')).toContainText('g, and then…')
  await page.keyboard.press('x')
  await expect(dialog).toContainText('3 commands have keys of yours.')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await first.stop()

  const again = (await open({ dataDir: sampleDir })).page
  await inboxReady(again)
  await again.keyboard.press('i')
  await expect(again.getByRole('dialog', { name: /^Snooze / })).toBeVisible()
  await again.keyboard.press('Escape')
  await expect(again.getByRole('dialog')).toHaveCount(0)
  await again.keyboard.press('g')
  await again.keyboard.press('x')
  await expect(again.getByRole('heading', { level: 1, name: 'Suggestions' })).toBeVisible()
  await again.keyboard.press('g')
  await again.keyboard.press('i')
  await inboxReady(again)

  const list = await openShortcuts(again)
  await list.getByRole('button', { name: 'All as they were' }).click()
  await expectSaid(again, /^All keys are as they were at first\.$/)
  await again.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await again.keyboard.press('i')
  await expect(again.getByRole('dialog', { name: /^Ignore / })).toBeVisible()
})

test('Escape leaves a key as it is, and a command can be found by its key', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('?')
  await page.getByRole('button', { name: 'Change keys…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Change keys' })
  await dialog.getByRole('textbox', { name: 'Find a command or a key' }).fill('shift m')
  await expect(dialog.getByRole('listitem')).toHaveText([/^Route once to…/])
  await dialog.getByRole('button', { name: 'Change the key of Route once to…' }).click()
  await page.keyboard.press('Escape')
  await expect(dialog).toContainText('All keys are as they were at first.')
  await expect(dialog.getByRole('button', { name: 'Change the key of Route once to…' })).toBeFocused()
  await dialog.getByRole('textbox', { name: 'Find a command or a key' }).fill('no such command')
  await expect(dialog).toContainText('No command is called that, and none has that key.')
})

test('high contrast is chosen in Settings, and kept', async ({ open, sampleDir }) => {
  const first = await open({ dataDir: sampleDir })
  await inboxReady(first.page)
  await first.page.keyboard.press('Control+,')
  await first.page.getByRole('radiogroup', { name: 'Contrast' }).getByText('High').click()
  await expect(first.page.locator('html')).toHaveAttribute('data-contrast', 'more')
  await first.page.keyboard.press('Escape')
  await inboxReady(first.page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await wear(first.page, colorScheme)
    await first.page.keyboard.press('Control+,')
    await expect(first.page.getByRole('radio', { name: 'High' })).toBeChecked()
    await expectAccessible(first.page)
    await first.page.keyboard.press('Escape')
    await inboxReady(first.page)
  }
  await first.stop()
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more')
  await expectAccessible(page)
})
