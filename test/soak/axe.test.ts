import { chromium, type Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBuild } from '#scripts/ensure-build.ts'
import { findChromium } from '#scripts/find-chromium.ts'
import { startGallery } from '#scripts/start-gallery.ts'
import { addressOf, densities, themes } from '../../renderer/gallery/wanted.ts'
import { axeFindings } from '../screens/axe.ts'
import { looks, wearLook } from '../screens/look.ts'
import { tours } from '../screens/tours.ts'
import { takeTour } from '../screens/world.ts'

const isSoak = process.env['SOAK'] === '1'
const all = Object.values(looks)
let browser: Browser

beforeAll(async () => {
  if (!isSoak) return
  await ensureBuild()
  const { executablePath, args, env } = await findChromium()
  browser = await chromium.launch({ executablePath, args: [...args], env })
})
afterAll(() => browser?.close())

for (const tour of tours) {
  test.skipIf(!isSoak)(`axe finds nothing on any screen, in any look: ${tour.name}`, async ({ task }) => {
    const findings: string[] = []
    let stops = 0
    await takeTour(browser, { tour, density: 'regular' }, async (page, stop) => {
      stops += 1
      for (const look of all) {
        await wearLook(page, look)
        for (const finding of await axeFindings(page)) findings.push(`${stop}, ${look.name}: ${finding}`)
      }
      await wearLook(page, looks.light)
    })
    task.meta.figure = `${stops} screens in ${all.length} looks`
    expect(findings).toEqual([])
  })
}

test.skipIf(!isSoak)('axe finds nothing on the gallery, in any theme and density', async ({ task }) => {
  const gallery = await startGallery()
  const page = await browser.newPage()
  const findings: string[] = []
  for (const theme of themes) {
    for (const density of densities) {
      await page.goto(gallery.address + addressOf({ theme, density }))
      await page.getByRole('region', { name: 'Diff' }).getByRole('textbox').waitFor()
      for (const finding of await axeFindings(page)) findings.push(`${theme}, ${density}: ${finding}`)
    }
  }
  await gallery.stop()
  task.meta.figure = `${themes.length} themes in ${densities.length} densities`
  expect(findings).toEqual([])
})
