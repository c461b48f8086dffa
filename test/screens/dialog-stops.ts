import type { Page } from '@playwright/test'
import { command, dialogOpen, leaveDialog } from './go.ts'

/** By their titles in the palette. */
const byCommand = {
  rules: 'Rules…',
  members: 'Members…',
  overrides: 'Overrides…',
  'sync-inspector': 'Sync inspector…',
  'change-keys': 'Change keys…',
  'support-bundle': 'Save a support bundle…',
  about: 'About Switchboard',
} as const

/** What belongs to no screen: palette, key sheet and the dialogs that commands open. */
export async function* dialogStops(page: Page): AsyncGenerator<string> {
  await page.keyboard.press('Control+k')
  await dialogOpen(page)
  yield 'palette'
  await leaveDialog(page)
  await page.keyboard.press('?')
  await dialogOpen(page)
  yield 'key-sheet'
  await leaveDialog(page)
  for (const [name, title] of Object.entries(byCommand)) {
    await command(page, title)
    await page.getByRole('dialog', { name: 'All commands' }).waitFor({ state: 'detached', timeout: 60_000 })
    await dialogOpen(page)
    yield name
    await leaveDialog(page)
  }
}
