import type { Page } from '@playwright/test'
import { painted } from './look.ts'

const patienceMs = 60_000

/** Waits until nothing on screen is still on its way: no skeleton, nothing dimmed, no part whose code is being fetched. */
export async function settle(page: Page): Promise<void> {
  await painted(page)
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy="true"], .skeleton') === null &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    undefined,
    { timeout: patienceMs },
  )
  await painted(page)
}
