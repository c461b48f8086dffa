import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { must } from '#shared/lib/must.ts'
import { parseEventFile } from '#shared/model/event-file.ts'
import type { RunningConsole } from './console-driver.ts'
import { expect, inboxReady, test } from './console-test.ts'
import { clickMenu, menuItem, startAgain, windowState } from './electron-shell.ts'
import type { DesktopApp } from './desktop-app.ts'

const appOf = ({ app }: RunningConsole): DesktopApp => must(app, 'this file runs in Electron alone')

/** The system's dialogs can't be driven: from here on they answer with one path. */
async function answerDialogs(app: DesktopApp, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath, bookmark: '' })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath], bookmarks: [] })
  }, path)
}

test('a group saved by the menu opens again by a second start with its name, and by the system’s own message', async ({
  open,
  sampleDir,
}) => {
  const console = await open({ dataDir: sampleDir })
  const { page } = console
  const app = appOf(console)
  await inboxReady(page)
  const path = join(sampleDir, 'for the engineer')
  await answerDialogs(app, path)
  await expect.poll(() => menuItem(app, 'events.export')).toMatchObject({ enabled: true })
  await clickMenu(app, 'events.export')
  await expect(page.locator('footer')).toContainText(/Saved \d+ events to for the engineer\.switchboard/)
  const saved = `${path}.switchboard`
  expect(statSync(saved).mode & 0o777).toBe(0o600)
  const file = parseEventFile(readFileSync(saved, 'utf8'))

  const dialog = page.getByRole('dialog', { name: 'for the engineer.switchboard' })
  expect(await startAgain(sampleDir, saved)).toBe(0)
  await expect(dialog).toContainText('Not part of this workspace')
  await expect(dialog.getByRole('option')).toHaveCount(file.events.length)
  expect((await windowState(app)).windows).toBe(1)
  // What would decide about the row below is not to be had, by keys or by the menu bar.
  await expect.poll(() => menuItem(app, 'inbox.ignore')).toMatchObject({ enabled: false })
  await page.keyboard.press('i')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => menuItem(app, 'inbox.ignore')).toMatchObject({ enabled: true })

  await app.evaluate(({ app: shell }, filePath) => {
    shell.emit('open-file', { preventDefault: () => undefined }, filePath)
  }, saved)
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await answerDialogs(app, saved)
  await clickMenu(app, 'events.open_file')
  await expect(dialog).toBeVisible()
})

test('a file named at the first start waits for the page, and one that is none is said to be none', async ({
  open,
  sampleDir,
}) => {
  const path = join(sampleDir, 'not ours.switchboard')
  writeFileSync(path, '{"format":"har"}')
  const { page } = await open({ dataDir: sampleDir, args: [path] })
  const dialog = page.getByRole('dialog', { name: 'This file can’t be opened' })
  await expect(dialog).toContainText('not ours.switchboard')
  await expect(dialog).toContainText('This is not an event file of Switchboard.')
  await page.keyboard.press('Escape')
  expect(await startAgain(sampleDir, `file://${encodeURI(join(sampleDir, 'gone.switchboard'))}`)).toBe(0)
  await expect(dialog).toContainText('That file is no longer there.')
  await expect(page.locator('footer')).toContainText('Outbox empty')
})

test('a folder that can’t be written is said, and nobody is told that it was saved', async ({ open, sampleDir }) => {
  const console = await open({ dataDir: sampleDir })
  await inboxReady(console.page)
  await answerDialogs(appOf(console), join(sampleDir, 'nowhere', 'a.switchboard'))
  await clickMenu(appOf(console), 'events.export')
  await expect(console.page.locator('footer')).toContainText(
    'The file could not be saved there. Choose another folder.',
  )
})
