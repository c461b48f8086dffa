import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { ensureBuild } from '#scripts/ensure-build.ts'
import { findChromium } from '#scripts/find-chromium.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { looks, wearLook } from './look.ts'
import { settle } from './settle.ts'
import { tours } from './tours.ts'
import { takeTour } from './world.ts'

const pictures = join(projectRoot, 'docs/images')
/** The README's, by the stops of the tour through the sample. */
const names: Readonly<Record<string, string>> = {
  'inbox-groups': 'inbox',
  'inbox-map': 'map',
  'inbox-rule': 'rule',
  'inbox-search': 'search',
  installations: 'installations',
  mappings: 'mappings',
  'sync-inspector': 'sync',
}

async function take(page: Page, stop: string): Promise<void> {
  const name = names[stop]
  if (name === undefined) return
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const look of [looks.light, looks.dark]) {
    await wearLook(page, look)
    await settle(page)
    await page.screenshot({ path: join(pictures, `${name}-${look.name}.png`) })
  }
}

// After a change that shows.
await ensureBuild()
mkdirSync(pictures, { recursive: true })
const { executablePath, args, env } = await findChromium()
const browser = await chromium.launch({ executablePath, args: [...args], env })
try {
  for (const tour of tours.filter(({ name }) => name === 'sample'))
    await takeTour(browser, { tour, density: 'regular' }, take)
} finally {
  await browser.close()
}
