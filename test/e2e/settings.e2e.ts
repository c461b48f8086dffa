import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { startAwayService } from './away-service.ts'
import { currentRow, expect, expectSaid, inboxReady, test, wear } from './console-test.ts'

const sections = ['Appearance', 'Keys', 'Workspace', 'Policies', 'Retention', 'Connection', 'Diagnostics'] as const

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))])
  expect(found, where).toEqual([])
}

const section = (page: Page, name: (typeof sections)[number]) => page.getByRole('tabpanel', { name })

async function goTo(page: Page, name: (typeof sections)[number]) {
  await page.getByRole('tab', { name }).click()
  await expect(section(page, name)).toBeVisible()
  return section(page, name)
}

test('settings are gone through by keys, and Escape leads back to where one was', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  for (const [at, name] of sections.entries()) {
    if (at > 0) await page.keyboard.press(at % 2 === 0 ? 'ArrowDown' : 'j')
    await expect(page.getByRole('tab', { name })).toBeFocused()
    await expect(section(page, name)).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await wear(page, colorScheme)
      await expectAccessible(page, `${name}, ${colorScheme}`)
    }
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible()
  await expect(currentRow(page)).toBeFocused()

  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await expect(page.getByRole('heading', { level: 1, name: 'Mappings' })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press(',')
  await expect(page.getByRole('tab', { name: 'Diagnostics' })).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.getByRole('tab', { name: 'Connection' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Mappings' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('Settings')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Connection' })).toBeFocused()
})

test('a choice is kept, and Escape leaves the settings from it', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('tab', { name: 'Appearance' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.getByRole('radio', { name: 'Light' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible()
})

test('what was selected in the Inbox is still selected after the settings were left', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const bar = page.getByRole('toolbar', { name: 'Verdicts' })
  await page.keyboard.press('Shift+A')
  await expect(bar).toContainText(/All [\d,]+ events that match/)
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('tab', { name: 'Appearance' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(bar).toContainText(/All [\d,]+ events that match/)
})

test('the sections say what is so, and a dialog gives the focus back to the button that opened it', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('Control+,')

  const keys = await goTo(page, 'Keys')
  await expect(keys).toContainText('All keys are as they were at first.')
  await keys.getByRole('button', { name: 'Change keys…' }).press('Enter')
  await page.getByRole('dialog', { name: 'Change keys' }).waitFor()
  await page.keyboard.press('Escape')
  await expect(keys.getByRole('button', { name: 'Change keys…' })).toBeFocused()

  const workspace = await goTo(page, 'Workspace')
  await expect(workspace).toContainText('Sample, made on this machine')
  await expect(workspace).toContainText('Everything: the service is this console’s own.')
  await workspace.getByRole('button', { name: 'Copy the id' }).press('Enter')
  await expectSaid(page, /^The workspace’s id is copied\.$/)
  for (const [button, dialog] of [
    ['Members…', 'Members'],
    ['Overrides…', 'Overrides'],
  ] as const) {
    await workspace.getByRole('button', { name: button }).press('Enter')
    await page.getByRole('dialog', { name: dialog }).waitFor()
    await page.keyboard.press('Escape')
    await expect(workspace.getByRole('button', { name: button })).toBeFocused()
  }

  const connection = await goTo(page, 'Connection')
  await expect(connection).toContainText('Built in, on this machine')
  await expect(connection).toContainText('Online')
  await expect(connection).toContainText(sampleDir)
  await expect(connection.getByRole('button')).toHaveText(['Sync inspector…'])

  const diagnostics = await goTo(page, 'Diagnostics')
  await expect(diagnostics).toContainText(/Version\d+\.\d+\.\d+/)
  await diagnostics.getByRole('button', { name: 'Support bundle…' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Save a support bundle' })).toBeVisible()
})

test('a service elsewhere is named, with what its token may do, and tried again where it is away', async ({
  open,
  sampleDir,
}) => {
  const service = await startAwayService(sampleDir)
  const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-e2e-settings-'))
  try {
    const { page, stop } = await open({ dataDir, ...service.remote })
    await inboxReady(page)
    await page.keyboard.press('Control+,')
    const workspace = await goTo(page, 'Workspace')
    await expect(workspace).toContainText('Tokene2e')
    await expect(workspace).toContainText('Roleadmin')
    await expect(workspace).toContainText('Look; decide; change rules and overrides; change installations')
    const connection = await goTo(page, 'Connection')
    await expect(connection).toContainText('http://127.0.0.1:')
    await service.goAway()
    await expect(connection).toContainText('Offline since')
    await expectAccessible(page, 'offline')
    await service.comeBack()
    // It may have been tried by itself in the meantime.
    await connection
      .getByRole('button', { name: 'Try again now' })
      .click({ timeout: 2_000 })
      .catch(() => undefined)
    await expect(connection).toContainText('Online')
    await stop()
  } finally {
    await service.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 })
  }
})

test('on the first window the settings are a dialog, with what needs no workspace', async ({ open, dataDir }) => {
  const { page } = await open({ dataDir })
  await expect(page.getByRole('button', { name: 'Open the sample workspace' })).toBeVisible()
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('radiogroup', { name: 'Theme' }).getByText('Dark').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(dialog.getByRole('switch', { name: 'Single keys' })).toBeChecked()
  await expectAccessible(page, 'first window')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
