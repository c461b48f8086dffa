import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { ensureBuild } from '#scripts/ensure-build.ts'
import { findChromium } from '#scripts/find-chromium.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { findFlaws } from './find-flaws.ts'
import { createFlawList } from './flaw-list.ts'
import { slug } from './go.ts'
import { looks, wearLook, type Look } from './look.ts'
import { settle } from './settle.ts'
import { shotsPage, type Shot } from './shots-page.ts'
import { tours } from './tours.ts'
import { takeTour } from './world.ts'

const usual = { width: 1280, height: 800 }
const large = { width: 1920, height: 1200 }
const small = { width: 800, height: 600 }
/** Rows stand closer by a setting, the rest is what the system asks for. In a small window it is the layout that matters. */
const passes = [
  {
    density: 'regular',
    name: (look: Look) => look.name,
    views: [
      { size: usual, looks: [looks.light, looks.dark, looks.highContrast] },
      { size: large, looks: [looks.light, looks.dark, looks.highContrast] },
      { size: small, looks: [looks.light] },
    ],
  },
  {
    density: 'compact',
    name: () => 'compact',
    views: [
      { size: usual, looks: [looks.light] },
      { size: large, looks: [looks.light] },
    ],
  },
] as const

const { values, positionals } = parseArgs({
  options: { tour: { type: 'string' }, stop: { type: 'string' }, quick: { type: 'boolean' } },
  allowPositionals: true,
})
const folder = resolve(projectRoot, positionals[0] ?? 'screenshots')
const stops = new RegExp(values.stop ?? '')
const isQuick = values.quick === true
const shots: Shot[] = []
const flaws = createFlawList()

/** How a page looks in each look and size, and what is wrong with it there. */
async function shoot(
  page: Page,
  where: { readonly tour: string; readonly stop: string },
  pass: (typeof passes)[number],
) {
  if (!stops.test(where.stop)) return
  for (const { size, looks: worn } of isQuick ? pass.views.slice(0, 1) : pass.views) {
    await page.setViewportSize(size)
    for (const look of worn) {
      await wearLook(page, look)
      if (where.tour !== 'loading') await settle(page)
      const shot = { ...where, look: pass.name(look), size: `${size.width}×${size.height}` }
      const file = `${where.tour}/${where.stop}-${slug(shot.look)}-${size.width}.png`
      await page.screenshot({ path: join(folder, file) })
      shots.push({ ...shot, file })
      for (const flaw of await findFlaws(page))
        flaws.note(flaw, `${where.tour}/${where.stop}, ${shot.look}, ${shot.size}`)
    }
  }
  await page.setViewportSize(usual)
  await wearLook(page, looks.light)
  process.stdout.write(`${pass.density}: ${where.tour}/${where.stop}\n`)
}

await ensureBuild()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const { executablePath, args, env } = await findChromium()
const browser = await chromium.launch({ executablePath, args: [...args], env })
try {
  for (const pass of isQuick ? passes.slice(0, 1) : passes) {
    for (const tour of tours.filter(({ name }) => values.tour === undefined || name === values.tour)) {
      const visit = (page: Page, stop: string): Promise<void> => shoot(page, { tour: tour.name, stop }, pass)
      // One that doesn't get through says so; the others are taken all the same.
      await takeTour(browser, { tour, density: pass.density }, visit).catch((error: unknown) =>
        flaws.note(`The tour ended early: ${String(error)}`, `${tour.name}, ${pass.density}`),
      )
    }
  }
} finally {
  await browser.close()
  writeFileSync(join(folder, 'index.html'), shotsPage(shots))
}
for (const line of flaws.lines()) process.stdout.write(`${line}\n`)
process.stdout.write(`${shots.length} pictures, ${flaws.count()} flaws: ${join(folder, 'index.html')}\n`)
process.exitCode = flaws.count() === 0 && shots.length > 0 ? 0 : 1
