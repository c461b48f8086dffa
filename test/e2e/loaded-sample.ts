import { finishedSample } from './finished-sample.ts'
import type { ConsoleOptions, RunningConsole } from './console-driver.ts'

/** A folder whose sample workspace is complete; to be copied, never opened. */
export function loadedSample(open: (options: ConsoleOptions) => Promise<RunningConsole>): Promise<string> {
  return finishedSample(async (dataDir) => {
    const { page, stop } = await open({ dataDir, args: ['--sample'] })
    await page.getByRole('row').first().waitFor({ timeout: 60_000 })
    await page.locator('footer').filter({ hasNotText: 'Sample:' }).waitFor({ timeout: 300_000 })
    // What each copy would have to catch up with.
    await page.waitForTimeout(2_000)
    await stop()
  })
}
