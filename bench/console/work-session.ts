import type { Page } from '@playwright/test'

const currentRow = '[data-list] [data-current]'
const searches = ['pull', 'search', 'billing', 'opened', 'org']
const detailsRead = 40
const settleMs = 3_000
/** A group can hold ten thousand events. */
const stepWithinMs = 90_000

/** An operator's spell of work, by keys: reading, deciding, scrolling to the end and back, searching. A fifth of the decisions are on groups. */
export async function workSession(page: Page, decisions: number): Promise<void> {
  page.setDefaultTimeout(stepWithinMs)
  await ready(page)
  await readDetails(page)
  await ignore(page, decisions / 5)
  await scroll(page)
  for (const words of searches) await search(page, words)
  await page.keyboard.press('v')
  await page.getByRole('grid', { name: 'Unmatched events' }).waitFor()
  await ready(page)
  await readDetails(page)
  await ignore(page, decisions - decisions / 5)
  await scroll(page)
  for (const words of searches) await search(page, words)
  await page.waitForTimeout(settleMs)
}

async function ready(page: Page): Promise<void> {
  await page.locator(`${currentRow} [role=gridcell]`).first().waitFor()
}

async function readDetails(page: Page): Promise<void> {
  for (let n = 0; n < detailsRead; n += 1) {
    await page.keyboard.press('j')
    await page.getByRole('heading', { name: 'Why it was not routed' }).waitFor()
  }
}

/** Ignores what the cursor is on, and so on downwards: each is over once the list is shorter. */
async function ignore(page: Page, count: number): Promise<void> {
  const grid = page.getByRole('grid').first()
  for (let n = 0; n < count; n += 1) {
    const before = await grid.getAttribute('aria-rowcount')
    await page.keyboard.press('i')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('1')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.waitForFunction(
      (left) => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') !== left,
      before,
    )
  }
}

async function scroll(page: Page): Promise<void> {
  for (const key of ['End', 'Home']) {
    await page.keyboard.press(key)
    await ready(page)
  }
  await page.locator(currentRow).first().hover()
  for (let n = 0; n < 60; n += 1) {
    await page.mouse.wheel(0, 1_200)
    await page.waitForTimeout(20)
  }
  for (let n = 0; n < 20; n += 1) await page.keyboard.press('PageDown')
  await page.keyboard.press('Home')
  await ready(page)
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(words, { delay: 30 })
  await page.waitForTimeout(settleMs / 5)
  await ready(page)
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  await page.keyboard.press('/')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.waitForTimeout(settleMs / 5)
  await page.keyboard.press('Enter')
  await ready(page)
}
