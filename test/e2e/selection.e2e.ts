import { currentRow, expect, expectSaid, inboxReady, rowCount, rowSeen, test } from './console-test.ts'

test('the map picker suggests for the selected row, wherever the cursor is and goes', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const picker = page.getByRole('dialog', { name: /^Map to a project or feed: / })
  const suggested = picker.getByRole('group', { name: 'Suggested, not decided' }).getByRole('option')
  await page.keyboard.press('m')
  await picker.waitFor()
  const own = await suggested.allTextContents()
  expect(own.length).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('x')
  for (let row = 1; row <= 3; row += 1) {
    await page.keyboard.press('j')
    await expect(currentRow(page)).toHaveAttribute('data-index', String(row))
    await page.keyboard.press('m')
    await picker.waitFor()
    expect(await suggested.allTextContents()).toEqual(own)
    await page.keyboard.press('Escape')
    await expect(picker).toBeHidden()
  }
})

test('an event that comes back to a mapped repository says so, and one key maps it there again', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const groups = await rowCount(page)
  const subject = (await currentRow(page).locator('b').textContent()) ?? ''
  await page.keyboard.press('Enter')
  await page.getByRole('grid', { name: 'Unmatched events' }).waitFor()
  await rowSeen(page)
  await page.keyboard.press('i')
  await page.getByRole('dialog', { name: 'Ignore 1 event' }).waitFor()
  await page.keyboard.press('1')
  await expectSaid(page, /^Ignored; /)
  await page.keyboard.press('Escape')
  await expect(currentRow(page).locator('b')).toHaveText(subject)
  await rowSeen(page)
  await page.keyboard.press('1')
  await expectSaid(page, new RegExp(`^Mapped to .+; ${groups - 1} groups left; undo available$`))
  const project = /^Mapped to (.+?);/.exec((await page.getByTestId('announcements').textContent()) ?? '')?.[1] ?? ''

  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await page.getByText('Ignored ').first().click()
  await page.getByRole('button', { name: /^Take back/ }).click()
  await expectSaid(page, /^Taken back: Ignored /)
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  const row = page.getByRole('row').filter({ hasText: `is mapped to ${project} by now` })
  await expect(row).toHaveCount(1)
  await row.click()
  await rowSeen(page)
  await page.keyboard.press('1')
  await expectSaid(page, new RegExp(`^Mapped to ${project}; ${groups - 1} groups left; undo available$`))
  await expect(row).toHaveCount(0)
})
