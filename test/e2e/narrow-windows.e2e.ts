import type { Page } from '@playwright/test'
import { expect, inboxReady, test } from './console-test.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 800, height: 600 },
  { width: 720, height: 450 },
  { width: 640, height: 480 },
  { width: 480, height: 640 },
]
const screens = { Inbox: 'i', Installations: 'n', Mappings: 'm', Operations: 'o' }

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
