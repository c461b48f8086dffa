import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../find-chromium.ts'
import { projectRoot } from '../project-root.ts'
import { icnsFile, icoFile, type IconPicture } from './icon-files.ts'

const packaging = join(projectRoot, 'resources/packaging')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const icoSizes = [16, 24, 32, 48, 64, 128, 256]
const icnsSizes = [16, 32, 64, 128, 256, 512, 1024]
const windowIconSize = 256

/** macOS icons keep a margin for their shadow: Apple's template puts a tile of 824 on a canvas of 1024. */
const macTile = 824 / 1024

const source = readFileSync(join(packaging, 'icon.svg'))
const address = `data:image/svg+xml;base64,${source.toString('base64')}`

/** The drawing leaves out its detail where it is shown small, so each size is drawn by itself, never scaled down. */
async function draw(page: Page, size: number, tile: number): Promise<IconPicture> {
  const side = Math.round(size * tile)
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body { margin: 0; height: ${size}px; display: grid; place-items: center }</style>` +
      `<img src="${address}" width="${side}" height="${side}" style="display: block">`,
  )
  return { size, png: await page.screenshot({ omitBackground: true }) }
}

async function drawAll(page: Page, wanted: readonly number[], tile: number): Promise<IconPicture[]> {
  const pictures: IconPicture[] = []
  for (const size of wanted) pictures.push(await draw(page, size, tile))
  return pictures
}

const { executablePath, args, env } = await findChromium()
const browser = await chromium.launch({ executablePath, args: [...args], env })
try {
  const page = await browser.newPage()
  const whole = await drawAll(page, sizes, 1)
  rmSync(join(packaging, 'icons'), { recursive: true, force: true })
  mkdirSync(join(packaging, 'icons'))
  for (const { size, png } of whole) writeFileSync(join(packaging, `icons/${size}x${size}.png`), png)
  writeFileSync(join(packaging, 'icon.ico'), icoFile(whole.filter(({ size }) => icoSizes.includes(size))))
  writeFileSync(join(packaging, 'icon.icns'), icnsFile(await drawAll(page, icnsSizes, macTile)))
  const window = whole.find(({ size }) => size === windowIconSize)
  if (window !== undefined) writeFileSync(join(projectRoot, 'resources/icon.png'), window.png)
  // The browser's tab takes the drawing itself.
  writeFileSync(join(projectRoot, 'renderer/app/icon.svg'), source)
} finally {
  await browser.close()
}
console.log(`Drew ${sizes.length} pictures, icon.ico and icon.icns.`)
