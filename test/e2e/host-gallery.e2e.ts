import type { Page } from '@playwright/test'
import { startGallery } from '#scripts/start-gallery.ts'
import { addressOf, densities, themes } from '../../renderer/gallery/wanted.ts'
import { axeFindings } from '../screens/axe.ts'
import { findFlaws } from '../screens/find-flaws.ts'
import { painted } from '../screens/look.ts'
import { expect, test } from './console-test.ts'

let gallery: Awaited<ReturnType<typeof startGallery>>
test.beforeAll(async () => {
  gallery = await startGallery()
})
test.afterAll(() => gallery.stop())

async function shown(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Diff' }).getByRole('textbox')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Payload viewer' }).getByRole('textbox')).toBeVisible()
  await expect(page.getByRole('grid', { name: 'A million rows' }).getByRole('gridcell').first()).toBeVisible()
  await painted(page)
}

for (const theme of themes) {
  test(`axe finds nothing on any part of the gallery, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(gallery.address + addressOf({ theme, density: 'regular' }))
    await shown(page)
    expect(await axeFindings(page)).toEqual([])
    for (const name of ['A dialog', 'A picker']) {
      await page.getByRole('button', { name }).click()
      await page.getByRole('dialog').waitFor()
      expect(await axeFindings(page), name).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    await page.getByRole('button', { name: /^Order/ }).click()
    await page.getByRole('menu').waitFor()
    expect(await axeFindings(page), 'a menu').toEqual([])
  })
}

for (const density of densities) {
  test(`no part of the gallery overlaps another or is cut without a title, ${density}`, async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 2_400 })
    await page.goto(gallery.address + addressOf({ theme: 'light', density }))
    await shown(page)
    expect(await findFlaws(page)).toEqual([])
  })
}

test('the gallery has all themes beside one another', async ({ page }) => {
  await page.goto(gallery.address)
  for (const theme of themes)
    await expect(page.frameLocator(`iframe[title="${theme}"]`).getByRole('region', { name: 'Grid' })).toBeVisible()
  await page.getByRole('radio', { name: 'compact' }).press('Space')
  await expect(page.frameLocator('iframe').first().getByRole('heading', { level: 1 })).toContainText('compact')
})
