import type { Page } from '@playwright/test'
import { currentRow, expect, expectSaid, inboxReady, rowCount, test } from './console-test.ts'

/** Presses keys with a gap between them, however far the console has come. */
async function pressAll(page: Page, keys: readonly string[], gapMs: number): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    if (gapMs > 0) await page.waitForTimeout(gapMs)
  }
}

/** Only Chromium's own protocol can slow it down. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate })
}

/** How much slower a slow machine is: what runs the tests may be one already. */
const slowRate = process.env['E2E_EVERYWHERE'] === '1' ? 6 : 3

for (const { gapMs, rate } of [
  { gapMs: 0, rate: 1 },
  { gapMs: 40, rate: slowRate },
]) {
  test(`keys mean the same ${gapMs} ms apart, on a machine ${rate} times slower`, async ({ open, sampleDir }) => {
    const { page } = await open({ dataDir: sampleDir })
    await inboxReady(page)
    // The copied console still catches up with the last of its sample.
    await page.waitForTimeout(1_500)
    await currentRow(page).focus()
    await page.keyboard.press('Home')
    const groups = await rowCount(page)
    const subjects = await page.locator('[data-list] .item-title b').allTextContents()
    if (rate > 1) await slowDown(page, rate)
    await pressAll(page, ['i', '1', 'i', '1', 'h', '1', 'j', 'i', '2'], gapMs)
    await expectSaid(page, new RegExp(`^Ignored; ${groups - 4} groups left; undo available$`))
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await pressAll(page, ['g', 'o'], gapMs)
    const labels = page.locator('[data-list] [role=row]')
    await expect(labels.nth(0)).toContainText(`Ignored ${subjects[4] ?? ''}`)
    await expect(labels.nth(1)).toContainText(`Snoozed ${subjects[2] ?? ''}`)
    await expect(labels.nth(2)).toContainText(`Ignored ${subjects[1] ?? ''}`)
    await expect(labels.nth(3)).toContainText(`Ignored ${subjects[0] ?? ''}`)
    await expect(page.getByText(/^Mapped /)).toHaveCount(0)
  })

  test(`a project is typed ${gapMs} ms a key behind a verdict, on a machine ${rate} times slower`, async ({
    open,
    sampleDir,
  }) => {
    const { page } = await open({ dataDir: sampleDir })
    await inboxReady(page)
    const groups = await rowCount(page)
    if (rate > 1) await slowDown(page, rate)
    await pressAll(page, ['i', '1', 'm', 'd', 'a', 't', 'a', ' ', 'p', 'l', 'Enter', 'i', '1'], gapMs)
    await expect.poll(() => rowCount(page)).toBe(groups - 3)
    await expectSaid(page, /^Ignored; /)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await pressAll(page, ['Control+z', 'Control+z', 'Control+z'], gapMs)
    await expectSaid(page, /^Taken back: Ignored /)
    await expect.poll(() => rowCount(page)).toBe(groups)
  })
}

interface ListChange {
  readonly title: string
  /** Keys on the list of groups, each worked off before the next: where the change starts. */
  readonly before: readonly string[]
  readonly keys: readonly string[]
  /** What is looked for is saved as a view of its own first. */
  readonly saves?: string
}

const listChanges: readonly ListChange[] = [
  { title: 'into a group', before: ['Home'], keys: ['Enter', 'i', '1'] },
  { title: 'out of a group', before: ['Home', 'Enter', 'j'], keys: ['Escape', 'i', '1'] },
  { title: 'from groups to events', before: ['Home', 'j'], keys: ['v', 'i', '1'] },
  { title: 'from events to groups', before: ['v', 'j'], keys: ['v', 'i', '1'] },
  { title: 'into a search', before: ['Home'], keys: ['/', ...Array.from('search'), 'Enter', 'i', '1'] },
  { title: 'to a saved view', saves: 'repo:acme-labs/*', before: ['Home', 'g', 'o'], keys: ['g', '2', 'i', '1'] },
]

const hurries = [
  { rate: 1, gapMs: 0 },
  { rate: 1, gapMs: 40 },
  { rate: slowRate, gapMs: 20 },
]

/** Presses keys as somebody does who looks at what each has done; a word is typed as such. */
async function pressSlowly(page: Page, keys: readonly string[]): Promise<void> {
  const isLetter = (key: string | undefined): boolean => key !== undefined && /^[a-z]$/.test(key)
  for (const [at, key] of keys.entries()) {
    await page.keyboard.press(key)
    const isTyping = keys.includes('/') && isLetter(key) && isLetter(keys[at + 1])
    await page.waitForTimeout(isTyping ? 80 : 600)
  }
}

/** What was decided, in the words that it is told and taken back by, and where in the list that is. */
async function outcomeOf(page: Page, { before }: ListChange, press: () => Promise<void>): Promise<readonly string[]> {
  // The palette is as quick as the keys.
  await pressAll(page, ['Control+k', ...Array.from('clear fil'), 'Enter'], 0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.waitForTimeout(150)
  await pressAll(page, before, 150)
  // What a person needs to see where the cursor is.
  await page.waitForTimeout(650)
  await press()
  await expectSaid(page, /; undo available$/)
  const decided = await page.getByTestId('announcements').textContent()
  await page.keyboard.press('Control+z')
  await expectSaid(page, /^Taken back: /)
  const takenBack = (await page.getByTestId('announcements').textContent()) ?? ''
  const subject = /^Taken back: Ignored (.+), \d+ events?$/.exec(takenBack)?.[1] ?? ''
  await expect(currentRow(page)).toContainText(subject)
  const place = await currentRow(page).getAttribute('aria-rowindex')
  return [decided ?? '', `row ${place ?? ''}`, takenBack]
}

async function saveView(page: Page, search: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(`${search} `)
  await page.keyboard.press('Escape')
  await expect.poll(() => rowCount(page)).toBeLessThan(10)
  await page.keyboard.press('Shift+S')
  await page.getByRole('dialog', { name: 'Save this view' }).waitFor()
  await page.keyboard.type('A few')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^A few\s*\d+$/ })).toBeVisible()
}

for (const change of listChanges) {
  test(`keys behind the way ${change.title} are for what it leads to, at any speed`, async ({ open, sampleDir }) => {
    const { page } = await open({ dataDir: sampleDir })
    await inboxReady(page)
    await page.waitForTimeout(1_500)
    if (change.saves !== undefined) await saveView(page, change.saves)
    const slow = await outcomeOf(page, change, () => pressSlowly(page, change.keys))
    for (const { rate, gapMs } of hurries) {
      const hurried = await outcomeOf(page, change, async () => {
        // What leads here is pressed at leisure.
        await slowDown(page, rate)
        await pressAll(page, change.keys, gapMs)
        await expectSaid(page, /; undo available$/)
        await slowDown(page, 1)
      })
      expect(hurried, `${gapMs} ms apart, ${rate} times slower`).toEqual(slow)
    }
  })
}

test('a search without a hit is left by Escape: the next keys are not typed into it', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await pressAll(page, ['/', ...Array.from('state:snoozed ')], 0)
  await expect(page.getByText('Nothing is snoozed')).toBeVisible()
  await pressAll(page, ['Escape', '1'], 0)
  await expectSaid(page, /^There is nothing here to decide/)
  await pressAll(page, ['g', 'm'], 0)
  await expect(page.getByRole('heading', { name: 'Mappings' })).toBeAttached()
})
