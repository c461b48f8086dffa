import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { maxEventFileBytes } from '#shared/domain/event-file-limits.ts'
import { must } from '#shared/lib/must.ts'
import { formatEventFile } from '#shared/model/event-file.ts'
import { eventFile } from '#test/property/event-file-arbitraries.ts'
import { expect, inboxReady, test } from './console-test.ts'

const hint = 'Drop an event file to look at it'

/** Drags files over the window as the system does, and lets them go there. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  await drag('dragEnter')
  await drag('dragOver')
  await expect(page.getByText(hint)).toBeVisible()
  await drag('drop')
  await expect(page.getByText(hint)).toHaveCount(0)
  await session.detach()
}

test('an event file that is dropped on the window is shown, apart from the workspace; anything else is said and leads nowhere', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const address = page.url()
  await page.evaluate(() => document.documentElement.setAttribute('data-here', 'yes'))
  const fileOf = (name: string, text: string): string => {
    writeFileSync(join(sampleDir, name), text)
    return join(sampleDir, name)
  }
  const [sample] = fc.sample(eventFile, { numRuns: 1, seed: 7 })
  const ours = fileOf('for you.switchboard', formatEventFile(must(sample, 'one was asked for')))
  await drop(page, [ours])
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Not part of this workspace')
  // A second one in its place, with the same words as by the menu.
  await drop(page, [fileOf('not ours.switchboard', '{"format":"har"}')])
  await expect(dialog).toContainText('This is not an event file of Switchboard.')
  await drop(page, [fileOf('huge.switchboard', ' '.repeat(maxEventFileBytes + 1))])
  await expect(dialog).toContainText('larger than an event file can be')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  for (const files of [[fileOf('page.html', '<script>top.hacked = 1</script>')], [ours, ours], ['/etc/hostname']]) {
    await drop(page, files)
    await expect(page.locator('footer')).toContainText('Only one event file (.switchboard) at a time')
    await expect(dialog).toHaveCount(0)
  }
  expect(page.url()).toBe(address)
  expect(await page.evaluate(() => [document.documentElement.dataset['here'], 'hacked' in window])).toEqual([
    'yes',
    false,
  ])
})
