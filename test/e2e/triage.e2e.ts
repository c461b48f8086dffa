import type { Page } from '@playwright/test'
import { currentRow, expect, expectSaid, inboxReady, rowCount, test, timelessRow } from './console-test.ts'

test('a group is mapped, one ignored, one snoozed, and each is taken back, by keys alone', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const groups = await rowCount(page)
  const before = await timelessRow(page)

  await page.keyboard.press('1')
  await expectSaid(page, new RegExp(`^Mapped to .+; ${groups - 1} groups left; undo available$`))
  await expect(page.locator('footer')).toContainText('Last: mapped')
  await page.keyboard.press('i')
  await page.getByRole('dialog', { name: /^Ignore / }).waitFor()
  await page.keyboard.press('1')
  await expectSaid(page, new RegExp(`^Ignored; ${groups - 2} groups left; undo available$`))
  await page.keyboard.press('h')
  await page.getByRole('dialog', { name: /^Snooze / }).waitFor()
  await page.keyboard.press('3')
  await expectSaid(page, new RegExp(`^Snoozed until tomorrow 09:00; ${groups - 3} groups left; undo available$`))
  await expect(currentRow(page)).toBeFocused()

  await page.keyboard.press('Control+z')
  await expectSaid(page, /^Taken back: Snoozed /)
  await page.keyboard.press('Control+z')
  await expectSaid(page, /^Taken back: Ignored /)
  await page.keyboard.press('Control+z')
  await expectSaid(page, /^Taken back: Mapped /)
  await expect.poll(() => rowCount(page)).toBe(groups)
  await expect.poll(() => timelessRow(page)).toBe(before)
})

test('the next group is under the cursor after a verdict, and the detail is its own', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('j')
  const next = await page.locator('[data-index="2"] .item-title b').textContent()
  await page.keyboard.press('i')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('2')
  await expectSaid(page, /^Ignored; /)
  await expect(currentRow(page)).toHaveAttribute('data-index', '1')
  await expect(currentRow(page).locator('b')).toHaveText(next ?? '')
  await expect(page.getByRole('region', { name: 'Detail' }).getByRole('heading', { level: 2 })).toContainText(
    next ?? '',
  )
})

test('a project is found and mapped to by typing, and says before how much that resolves', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const count = (await currentRow(page).locator('.item-count').textContent())?.match(/[\d,]+/)?.[0] ?? ''
  await page.keyboard.press('m')
  const picker = page.getByRole('dialog', { name: `Map to a project or feed: resolves ${count} events` })
  await picker.waitFor()
  await page.keyboard.type('data pl')
  await expect(picker.getByRole('option')).toHaveText([/Data platform/])
  await page.keyboard.press('Enter')
  await expectSaid(page, /^Mapped to Data platform; \d+ groups left; undo available$/)
  await expect(page.locator('footer')).toContainText(`to Data platform, ${count} events`)
})

test('what was decided has no clock, and says where it went', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const detail = page.getByRole('region', { name: 'Detail' })
  const clock = /clock gone|no clock|\d (min|h|d) left|redeliver/
  await expect(currentRow(page)).toContainText(clock)
  await page.keyboard.press('m')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('data pl')
  await page.keyboard.press('Enter')
  await expectSaid(page, /^Mapped to Data platform; /)
  await page.keyboard.press('/')
  await page.keyboard.type('state:mapped ')
  await page.keyboard.press('Escape')
  await expect(currentRow(page)).toContainText('was mapped')
  await expect(detail.locator('.notice')).toContainText(/^Mapped to \W*Data platform/)
  await expect(detail.getByRole('heading', { name: 'Why it was not routed before that' })).toBeVisible()
  await expect(currentRow(page)).not.toContainText(clock)
  await expect(detail.locator('.detail-meta')).not.toContainText(clock)
})

test('who is to look at it is chosen with the arrow keys, or with the pointer, also nobody', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const picker = page.getByRole('dialog', { name: /^Assign / })
  const options = picker.getByRole('option')
  const cases = [
    { steps: 1, choose: () => page.keyboard.press('Enter') },
    { steps: 3, choose: () => page.keyboard.press('Enter') },
    { steps: 0, choose: () => options.nth(1).click() },
  ]
  for (const { steps, choose } of cases) {
    await page.keyboard.press('a')
    await expect(options).toHaveCount(4)
    const chosen = picker.locator('[role="option"][data-focused]')
    await expect(chosen).toHaveCount(1)
    for (let n = 0; n < steps; n += 1) await page.keyboard.press('ArrowDown')
    await expect(chosen).toHaveText((await options.nth(steps).textContent()) ?? '')
    const name = await options.nth(steps === 0 ? 1 : steps).textContent()
    await choose()
    await expectSaid(page, new RegExp(`^Assigned to ${steps === 3 ? 'nobody' : `\\W*${name}\\W*`};`))
  }
})

test('a decision on a selection acts on the count that it showed', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const groups = await rowCount(page)
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('i')
  const title = await page.getByRole('heading', { name: /^Ignore 3 groups, / }).textContent()
  const count = /, ([\d,]+) events$/.exec(title ?? '')?.[1] ?? ''
  await page.keyboard.press('1')
  await expectSaid(page, new RegExp(`^Ignored: 3 groups, ${count} events; ${groups - 3} groups left; undo available$`))
  await page.keyboard.press('Control+z')
  await expectSaid(page, /^Taken back: /)
  await expect.poll(() => rowCount(page)).toBe(groups)
})

test('a group opens into its events, and Escape goes back to its row', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('j')
  const subject = await currentRow(page).locator('b').textContent()
  await page.keyboard.press('Enter')
  const crumbs = page.getByRole('navigation', { name: 'Where you are' })
  await expect(crumbs).toContainText(subject ?? '')
  await expect(page.getByRole('grid', { name: 'Unmatched events' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(currentRow(page)).toHaveAttribute('data-index', '1')
  await expect(currentRow(page).locator('b')).toHaveText(subject ?? '')
})

test('typed tokens narrow the list, and what is snoozed can be woken', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('h')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('1')
  await expectSaid(page, /^Snoozed for 1 hour; /)
  await page.keyboard.press('/')
  await page.keyboard.type('state:snoozed ')
  await expect(page.getByRole('button', { name: 'state: snoozed' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(() => rowCount(page)).toBe(1)
  await page.keyboard.press('h')
  await expectSaid(page, /^Woken; 0 groups left; undo available$/)
  await expect(page.getByText('Nothing is snoozed')).toBeVisible()
})

test('words that are typed around filters stay words of their own', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('/')
  await page.keyboard.type('fix -type:push label repo:"acme/search"now')
  await expect(page.getByRole('combobox', { name: 'Search events' })).toHaveValue('fix label now')
  await expect(page.getByRole('button', { name: /^Remove filter / })).toHaveCount(2)
})

test('each part of a search that is no filter is named', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('/')
  await page.keyboard.type('colour:red state:half')
  await expect(page.getByText(/^▲ colour:red is not a filter; its words were searched for\./)).toBeVisible()
  await expect(page.getByText(/^▲ state:half is not a filter; .* state: takes open, snoozed/)).toBeVisible()
})

test('a search is completed by keys, saved as a view with its number, and opened by its key', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const token = page.getByRole('button', { name: 'Remove filter repo:acme/search' })
  await page.keyboard.press('/')
  await page.keyboard.type('repo:acme/se')
  await expect(page.getByRole('option', { name: /^repo:acme\/search\s*\d+ events$/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(token).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(() => rowCount(page)).toBe(1)
  await page.keyboard.press('Shift+S')
  await page.getByRole('dialog', { name: 'Save this view' }).waitFor()
  await page.keyboard.type('Search team')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Search team\s*\d+$/ })).toBeVisible()
  for (const key of ['g', 'i']) await page.keyboard.press(key)
  await expect(token).toHaveCount(0)
  for (const key of ['g', '2']) await page.keyboard.press(key)
  await expect(token).toBeVisible()
  await page.keyboard.press('Shift+Y')
  await expect(page.locator('footer')).toContainText('q=repo%3Aacme%2Fsearch')
})

test('single keys do nothing once they are turned off, and the palette still does', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const groups = await rowCount(page)
  await openPalette(page)
  await page.keyboard.type('single keys')
  await expect(page.getByRole('option').first()).toContainText('single keys')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('tab', { name: 'Keys' }).click()
  await expect(page.getByRole('switch', { name: 'Single keys' })).not.toBeChecked()
  await page.keyboard.press('Escape')
  await inboxReady(page)
  await page.keyboard.press('1')
  await page.keyboard.press('i')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await rowCount(page)).toBe(groups)
  await openPalette(page)
  await page.keyboard.type('accept first')
  await expect(page.getByRole('option').first()).toContainText('Accept the first suggestion')
  await page.keyboard.press('Enter')
  await expectSaid(page, /^Mapped to /)
})

test('the payload is there with its headers, and differs from the last match where it does', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('/')
  await page.keyboard.type('android')
  await expect(currentRow(page)).toContainText('acme/android')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Payload' })).toContainText('"full_name": "acme/android"')
  await page.getByRole('button', { name: 'Headers' }).click()
  await expect(page.getByText('x-github-event', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Compare with the last match' }).click()
  await expect(page.locator('.cm-changedLine').first()).toBeVisible()
})

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'All commands' })).toBeFocused()
}
