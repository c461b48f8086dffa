import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { currentRow, expect, inboxReady, rowSeen, test } from './console-test.ts'
import { runSmallService } from './small-service.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 800, height: 600 },
  { width: 720, height: 450 },
  { width: 640, height: 480 },
  { width: 480, height: 640 },
]
const screens = { Inbox: 'i', Installations: 'n', Mappings: 'm', Operations: 'o', Settings: ',' }

/** What is cut off at the side: the page itself, a table's columns, words that no ellipsis ends. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`the page scrolls to ${scrollWidth} of ${clientWidth}`)
    for (const row of document.querySelectorAll('.table-row, .screen-bar, .item')) {
      const within = row.closest('.list-pane, .detail, main')?.getBoundingClientRect().right ?? clientWidth
      for (const child of row.children) {
        const { right, width } = child.getBoundingClientRect()
        if (width > 0 && right > within + 1) found.push(`${child.textContent} ends at ${right} of ${within}`)
      }
    }
    for (const label of document.querySelectorAll('.item .tag-words, .verdict-bar .primary .button-label')) {
      const isCut = label.scrollWidth > label.clientWidth
      // A project's name may end in dots, once nothing else is left in its row.
      const types = label.closest('.item-candidate')?.nextElementSibling?.clientWidth ?? Infinity
      if (isCut && types > 0) found.push(`${label.textContent} needs ${label.scrollWidth} of ${label.clientWidth}`)
    }
    return found
  })
}

test('no screen cuts a column, a tag or what a verdict does, in windows of any size', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  for (const [screen, key] of Object.entries(screens)) {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await expect(page.getByRole('heading', { level: 1, name: screen })).toBeAttached()
    for (const size of sizes) {
      await page.setViewportSize(size)
      await expect.poll(() => cutOff(page), { message: `${screen} at ${size.width}` }).toEqual([])
    }
  }
})

test('what a key declines stays on one line, also in a window 1,024 wide', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const decline = page.getByRole('button', { name: /^Decline/ })
  for (const size of sizes.filter(({ width }) => width >= 1024)) {
    await page.setViewportSize(size)
    const heights = () =>
      decline.evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height))
    await expect.poll(async () => Math.max(...(await heights())), { message: `at ${size.width}` }).toBeLessThan(30)
    const outside = await decline.evaluateAll(
      (buttons) => buttons.filter((button) => button.scrollWidth > (button.parentElement?.clientWidth ?? 0)).length,
    )
    expect(outside).toBe(0)
  }
})

test('the verdict says on how many events it acts, in the smallest window', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  for (const size of sizes) {
    await page.setViewportSize(size)
    const verdict = page.getByRole('toolbar', { name: 'Verdicts' }).getByRole('button', { name: /, resolves \d+/ })
    await expect(verdict.first()).toBeInViewport({ ratio: 1 })
  }
})

test('beside a notice, without the service, all that the footer can do stays within the window', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one', 'two'])
  const folder = join(dataDir, 'console')
  const first = await open({ dataDir: folder, ...service.remote })
  await expect(currentRow(first.page).getByRole('gridcell')).toBeVisible()
  await first.stop()
  for (const name of readdirSync(join(folder, 'replicas'))) writeFileSync(join(folder, 'replicas', name), 'no database')

  const { page } = await open({ dataDir: folder, ...service.remote })
  const footer = page.locator('footer')
  await expect(footer.getByRole('button', { name: 'Got it' })).toBeVisible()
  await expect(currentRow(page).getByRole('gridcell')).toBeVisible()
  await service.goAway()
  await expect(footer).toContainText('next try in')
  await rowSeen(page)
  await page.keyboard.press('i')
  await page.getByRole('menuitem').first().click()
  await expect(footer).toContainText('1 decision to send')
  for (const width of [1024, 720]) {
    await page.setViewportSize({ width, height: 500 })
    for (const name of ['Offline', 'Try now', /to send/, 'Got it', /^Undo/, /keys$/])
      await expect(footer.getByRole('button', { name }), `${name} at ${width}`).toBeInViewport({ ratio: 1 })
    const ends = () => footer.evaluate((bar) => [bar.scrollWidth <= bar.clientWidth, bar.children.length > 5])
    await expect.poll(ends, { message: `at ${width}` }).toEqual([true, true])
  }
})

test('whoever points at a text that a narrow window cuts is told all of it, and nothing where it is whole', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page.getByRole('heading', { level: 1, name: 'Suggestions' })).toBeAttached()
  const name = page.getByRole('grid').first().getByText('acme-labs/prototypes', { exact: true })
  const whole = (await name.textContent()) ?? ''
  await page.setViewportSize({ width: 720, height: 600 })
  await expect.poll(() => name.evaluate((text) => text.scrollWidth > text.clientWidth)).toBe(true)
  await name.hover()
  await expect(name).toHaveAttribute('title', whole)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.mouse.move(0, 0)
  await name.hover()
  await expect(name).not.toHaveAttribute('title')
})
