import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import { parseEventFile } from '#shared/model/event-file.ts'
import { currentRow, expect, inboxReady, test } from './console-test.ts'

/** Saves what is under the cursor and returns where the browser has put it. */
async function save(page: Page, folder: string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('ControlOrMeta+s')
  const file = await downloading
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  return path
}

/** Playwright takes the browser's dialog over while somebody listens, from some milliseconds after they began: soon enough for a key much later. */
const takeDialogs = (page: Page): unknown => page.on('filechooser', () => undefined)

async function choose(page: Page, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.keyboard.press('ControlOrMeta+o')
  await (await choosing).setFiles(path)
}

test('a group is saved as a download, and opened again it shows its events, their reasons and payloads', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  takeDialogs(page)
  await inboxReady(page)
  const counted = /([\d,]+) events? since/.exec(await page.locator('.detail-meta').innerText())?.[1]
  const path = await save(page, sampleDir)
  await expect(page.locator('footer')).toContainText(/Saved [\d,]+ .*\.switchboard, in your downloads/)
  const file = parseEventFile(readFileSync(path, 'utf8'))
  expect(file.asked).toBe(Number(counted?.replaceAll(',', '')))
  const first = must(file.events[0], 'a file has an event')
  expect(first.steps.length).toBeGreaterThan(3)

  await choose(page, path)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Not part of this workspace')
  await expect(dialog).toContainText(/From a file, saved today \d\d:\d\d by /)
  await expect(dialog.getByRole('option')).toHaveCount(file.events.length)
  await expect(dialog.getByRole('heading', { name: first.title })).toBeVisible()
  await expect(dialog.getByRole('heading', { name: 'Why it was not routed' })).toBeVisible()
  await expect(dialog.locator('.cm-content')).toContainText('"repository"')
  await expect(dialog.getByRole('button', { name: /Map to|Ignore|Snooze/ })).toHaveCount(0)

  // No verdict acts here, and the footer behind it stays as it was.
  for (const key of ['1', 'm', 'i', 'h', 'ControlOrMeta+z']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.keyboard.press('j')
  await expect(dialog.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('footer')).toContainText('Outbox empty')
  await expect(currentRow(page)).toBeFocused()
})

test('selected events are saved, and nothing else', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('v')
  await expect(currentRow(page).getByRole('gridcell')).toBeVisible()
  for (const key of ['x', 'j', 'x', 'j', 'x']) await page.keyboard.press(key)
  const path = await save(page, sampleDir)
  expect(parseEventFile(readFileSync(path, 'utf8'))).toMatchObject({ asked: 3, events: { length: 3 } })
  await expect(page.locator('footer')).toContainText('Saved 3 events as ')
})

test('a file that can’t be shown says what it is and what to do, and another can be chosen', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  takeDialogs(page)
  await inboxReady(page)
  const whole = readFileSync(await save(page, sampleDir), 'utf8')
  const path = join(sampleDir, 'other.switchboard')
  const cases: [string | Buffer, string][] = [
    ['{"hello":1}', 'This is not an event file of Switchboard.'],
    [whole.slice(0, -200), 'This event file is damaged or was cut short.'],
    [whole.replace('"version":1', '"version":2'), 'saved by a newer Switchboard'],
    [Buffer.alloc(3_000_001, 32), 'This file is larger than an event file can be'],
  ]
  for (const [text, words] of cases) {
    writeFileSync(path, text)
    await choose(page, path)
    const dialog = page.getByRole('dialog', { name: 'This file can’t be opened' })
    await expect(dialog).toContainText(words)
    await expect(dialog).toContainText('other.switchboard')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  expect(statSync(path).size).toBe(3_000_001)
})
