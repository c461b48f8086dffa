import type { Page } from '@playwright/test'
import { timesOf, type Times } from '../replica/measure.ts'

/** Ways to go through a list, each as somebody does it who is in a hurry. */
export const ways = ['wheel', 'arrow key held', 'page key held', 'thumb dragged'] as const
export type ScrollWay = (typeof ways)[number]

const body = '[data-list]'
const steps = 150
const stepMs = 16

/** The times between frames while the list is scrolled in one way. */
export async function framesOf(page: Page, way: ScrollWay): Promise<Times> {
  await page.locator(body).first().hover()
  await page.keyboard.press('Home')
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    const frames: number[] = []
    let last = performance.now()
    const note = (now: number): void => {
      frames.push(now - last)
      last = now
      Object.assign(window, { noting: requestAnimationFrame(note) })
    }
    Object.assign(window, { frames, noting: requestAnimationFrame(note) })
  })
  for (let step = 0; step < steps; step += 1) {
    await scrollOnce(page, way, step)
    await page.waitForTimeout(stepMs)
  }
  const frames = await page.evaluate(() => {
    const noted: unknown = Reflect.get(window, 'frames')
    cancelAnimationFrame(Number(Reflect.get(window, 'noting')))
    return Array.isArray(noted) ? noted.map(Number) : []
  })
  // The first is the way to the browser and back.
  return timesOf(frames.slice(1))
}

async function scrollOnce(page: Page, way: ScrollWay, step: number): Promise<void> {
  if (way === 'wheel') return page.mouse.wheel(0, 240)
  if (way === 'arrow key held') return page.keyboard.down('ArrowDown')
  if (way === 'page key held') return page.keyboard.down('PageDown')
  await page
    .locator(body)
    .first()
    .evaluate((list, part) => {
      list.scrollTop = Math.round(list.scrollHeight * part)
    }, step / steps)
}

/** A list of the same height with nothing in it, in the same window: what scrolling costs by itself. */
export async function showEmptyList(page: Page): Promise<void> {
  const { height, viewport } = await page
    .locator(body)
    .first()
    .evaluate((list) => ({ height: list.scrollHeight, viewport: list.clientHeight }))
  await page.goto('about:blank')
  await page.setContent(
    `<!doctype html><body style="margin:0"><div data-list tabindex="0" style="height:${viewport}px;overflow-y:scroll"><div style="height:${height}px"></div></div>`,
  )
  await page.locator(body).focus()
}
