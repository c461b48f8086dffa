import { expect, inboxReady, test } from './console-test.ts'

test('a part whose code can’t be fetched says so in its own place, and the rest goes on', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({
    dataDir: sampleDir,
    breaks: /Failed to load resource|Failed to fetch dynamically imported module/,
  })
  await inboxReady(page)
  const parts = /\/assets\/(operations-screen|rules-dialog)-[^/]+\.js$/
  await page.route(parts, (route) => route.abort())
  await page.reload()
  await inboxReady(page)

  await page.keyboard.press('g')
  await page.keyboard.press('o')
  const failed = page.getByRole('alert').filter({ hasText: 'This part of the window could not be shown' })
  await expect(failed).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await inboxReady(page)
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog', { name: 'Not shown' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.unroute(parts)
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await failed.getByRole('button', { name: 'Load the window anew' }).click()
  await expect(page.getByRole('heading', { name: 'Operations' })).toBeVisible()
  await expect(failed).toHaveCount(0)
})

test('every part is fetched while nothing else is to be done, and shown at once when it is asked for', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(
            ({ name }) => /\/(rules-dialog|bulk-dialog|operations-screen|settings-screen)-/.exec(name)?.[1] ?? [],
          )
          .toSorted(),
      ),
    )
    .toEqual(expect.arrayContaining(['bulk-dialog', 'operations-screen', 'rules-dialog', 'settings-screen']))
  // Others may still be on their way.
  await page.route(/\/assets\/rules-dialog-/, (route) => route.abort())
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog', { name: 'Rules' })).toBeVisible()
})
