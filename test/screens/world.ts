import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import type { Preferences } from '#shared/ipc/app-calls.ts'
import { openInBrowser, type ConsoleOptions, type RunningConsole } from '../e2e/console-driver.ts'
import { loadedSample } from '../e2e/loaded-sample.ts'
import { setDensity } from './look.ts'

/** Where the tours take place. */
export interface World {
  /** A folder of its own; with a copy of the loaded sample in it, where that is asked for. */
  dataDir(holds: 'sample' | 'nothing'): Promise<string>
  open(options: ConsoleOptions): Promise<RunningConsole>
}

/** A way through the console in one state of it; each name is a stop, at which the page is looked at. */
export interface Tour {
  readonly name: string
  stops(world: World, visit: (page: Page, stop: string) => Promise<void>): Promise<void>
}

/** Takes a tour in a world of its own, of which nothing is left. */
export async function takeTour(
  browser: Browser,
  { tour, density }: { readonly tour: Tour; readonly density: Preferences['density'] },
  visit: (page: Page, stop: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-screens-'))
  const running: RunningConsole[] = []
  let made = 0
  const world: World = {
    async dataDir(holds) {
      const dataDir = join(folder, String((made += 1)))
      if (holds === 'sample')
        cpSync(await loadedSample((options) => openInBrowser(browser, options)), dataDir, { recursive: true })
      return dataDir
    },
    async open(options) {
      setDensity(options.dataDir, density)
      const console = await openInBrowser(browser, options)
      running.push(console)
      await console.page.setViewportSize({ width: 1280, height: 800 })
      return console
    },
  }
  try {
    await tour.stops(world, visit)
  } finally {
    await Promise.allSettled(running.map(({ stop }) => stop()))
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}
