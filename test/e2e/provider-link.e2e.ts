import type { Page } from '@playwright/test'
import { currentRow, expect, inboxReady, test } from './console-test.ts'

/** Moves down until the shown event has an address at its provider. */
async function findLink(page: Page) {
  const link = page.getByRole('link', { name: 'Open at GitHub' })
  await inboxReady(page)
  for (let tries = 0; tries < 30 && (await link.count()) === 0; tries += 1) {
    await page.keyboard.press('j')
    await expect(currentRow(page)).toBeVisible()
    await page.waitForTimeout(100)
  }
  await expect(link).toBeVisible()
  return link
}

test('S5: a link of the page opens outside of it, and knows nothing of where it came from', async ({
  open,
  sampleDir,
}) => {
  const { page, app } = await open({ dataDir: sampleDir })
  const link = await findLink(page)
  const address = (await link.getAttribute('href')) ?? ''
  expect(address).toMatch(/^https:\/\/github\.com\//)
  if (app === undefined) {
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()])
    expect(await tab.evaluate(() => window.opener as unknown)).toBeNull()
    expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:/)
    return
  }
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  const opened = () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  await link.click()
  await expect.poll(opened).toEqual([address])
  await page.evaluate(() => {
    for (const url of ['https://evil.test/', 'https://user@github.com/', 'http://github.com/']) window.open(url)
  })
  await page.waitForTimeout(200)
  expect(await opened()).toEqual([address])
  expect(app.windows()).toHaveLength(1)
})
