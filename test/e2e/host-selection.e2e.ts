import { must } from '#shared/lib/must.ts'
import { expect, inboxReady, rowCount, rowSeen, test } from './console-test.ts'

test('what is selected in one tab and decided in another is no longer selected, also once it comes back', async ({
  open,
  sampleDir,
}) => {
  const { page: first } = await open({ dataDir: sampleDir })
  await inboxReady(first)
  const opening = first.context().waitForEvent('page')
  await first.evaluate(() => void window.open(location.href))
  const second = await opening
  await inboxReady(second)
  const groups = await rowCount(second)
  const subject = must(await second.locator('[data-index="0"] b').textContent(), 'a row names what it is about')
  await second.keyboard.press('x')
  await expect(second.getByText('1 group selected')).toBeVisible()

  await first.bringToFront()
  await rowSeen(first)
  await first.keyboard.press('i')
  await first.getByRole('dialog', { name: /^Ignore / }).waitFor()
  await first.keyboard.press('1')
  await expect.poll(() => rowCount(second)).toBe(groups - 1)
  await expect(second.getByText('1 group selected')).toBeHidden()
  await expect(second.locator('footer')).toContainText('left the list')

  await second.bringToFront()
  await rowSeen(second)
  await second.keyboard.press('i')
  await second.getByRole('dialog', { name: /^Ignore [1-9]/ }).waitFor()
  await second.keyboard.press('Escape')
  await first.bringToFront()
  await first.keyboard.press('Control+z')
  await expect.poll(() => rowCount(second)).toBe(groups)
  await expect(second.locator('b', { hasText: subject }).first()).toBeVisible()
  await expect(second.getByText('1 group selected')).toBeHidden()
})
