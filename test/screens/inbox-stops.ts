import type { Locator, Page } from '@playwright/test'
import { dialogOpen, goTo, leaveDialog } from './go.ts'
import { settle } from './settle.ts'

/** What each key of the Inbox opens over it. */
const asked = {
  map: 'm',
  'route-once': 'Shift+M',
  ignore: 'i',
  snooze: 'h',
  assign: 'a',
} as const

/** Goes down the list to a row about which there is more to see. */
async function goToRowWith(page: Page, wanted: Locator): Promise<void> {
  await page.keyboard.press('Home')
  await settle(page)
  for (let rows = 0; rows < 40 && (await wanted.count()) === 0; rows += 1) {
    await page.keyboard.press('j')
    await settle(page)
  }
  await wanted.first().waitFor({ timeout: 1_000 })
}

/** The Inbox: groups, events, an open event with all that its payload can show, a selection, a search, and each question. */
export async function* inboxStops(page: Page): AsyncGenerator<string> {
  await goTo(page, 'inbox')
  await page.keyboard.press('Home')
  await settle(page)
  yield 'inbox-groups'
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await settle(page)
  yield 'inbox-selection'
  await page.keyboard.press('Escape')
  yield* eventStops(page)
  await goToRowWith(page, page.getByRole('button', { name: /^Compare/ }))
  await page.getByRole('button', { name: /^Compare/ }).click()
  await settle(page)
  await page.locator('.code-panel').scrollIntoViewIfNeeded()
  await settle(page)
  yield 'inbox-compared'
  await page.locator('[data-list] [data-current]').focus()
  yield* searchStops(page)
  yield* questionStops(page)
  await page.keyboard.press('Shift+A')
  await settle(page)
  yield 'inbox-all-that-match'
  await page.keyboard.press('i')
  await page.keyboard.press('1')
  await page.getByRole('dialog', { name: 'Ignore all that match' }).waitFor({ timeout: 60_000 })
  await settle(page)
  yield 'inbox-bulk-plan'
  await leaveDialog(page)
  await page.keyboard.press('Escape')
}

async function* eventStops(page: Page): AsyncGenerator<string> {
  await page.keyboard.press('o')
  await page.getByRole('grid', { name: 'Unmatched events' }).waitFor({ timeout: 60_000 })
  await settle(page)
  yield 'inbox-events'
  await page.getByRole('button', { name: 'Headers' }).click()
  await page.locator('.headers-list').scrollIntoViewIfNeeded()
  await settle(page)
  yield 'inbox-event-headers'
  await page.locator('[data-list] [data-current]').focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('v')
  await settle(page)
  yield 'inbox-single-events'
  await page.keyboard.press('v')
  await settle(page)
}

async function* searchStops(page: Page): AsyncGenerator<string> {
  await page.keyboard.press('/')
  await page.keyboard.type('reason:no_mapping -type:push ')
  await page.keyboard.type('repo:')
  await page.getByRole('option').first().waitFor({ timeout: 60_000 })
  await settle(page)
  yield 'inbox-search'
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('nothing is called this')
  await page.getByText('Nothing matches').waitFor({ timeout: 60_000 })
  await settle(page)
  yield 'inbox-no-match'
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Escape')
  const tokens = page.getByRole('search').getByRole('button', { name: /^Remove/ })
  while ((await tokens.count()) > 0) await tokens.first().click()
  await page.locator('[data-list] [data-current]').waitFor({ timeout: 60_000 })
  await settle(page)
}

async function* questionStops(page: Page): AsyncGenerator<string> {
  await page.keyboard.press('Home')
  for (const [name, key] of Object.entries(asked)) {
    await page.keyboard.press(key)
    await dialogOpen(page)
    yield `inbox-${name}`
    await leaveDialog(page)
  }
  await goToRowWith(page, page.getByRole('button', { name: /^Decline/ }))
  await page.keyboard.press('d')
  await dialogOpen(page)
  yield 'inbox-decline'
  await leaveDialog(page)
  await page.keyboard.press('Shift+L')
  await page.getByRole('dialog').getByText('would have been ignored').waitFor({ timeout: 60_000 })
  await settle(page)
  yield 'inbox-rule'
  await leaveDialog(page)
}
