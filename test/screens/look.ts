import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import type { Preferences } from '#shared/ipc/app-calls.ts'

/** How a window can be asked to look, by the system's own settings. */
export interface Look {
  readonly name: string
  readonly colorScheme: 'light' | 'dark'
  readonly contrast: 'no-preference' | 'more'
  readonly forcedColors: 'none' | 'active'
}

const usual = { contrast: 'no-preference', forcedColors: 'none' } as const

export const looks = {
  light: { name: 'light', colorScheme: 'light', ...usual },
  dark: { name: 'dark', colorScheme: 'dark', ...usual },
  highContrast: { name: 'high contrast', colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  highContrastDark: { name: 'high contrast, dark', colorScheme: 'dark', contrast: 'more', forcedColors: 'none' },
  forcedColors: { name: 'forced colours', colorScheme: 'light', contrast: 'more', forcedColors: 'active' },
} as const satisfies Readonly<Record<string, Look>>

/** Puts the page in a look, and waits until it is painted in it. */
export async function wearLook(page: Page, { colorScheme, contrast, forcedColors }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, contrast, forcedColors, reducedMotion: 'reduce' })
  await painted(page)
}

/** Waits for two frames: what the page does at once upon a change is drawn by then. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  )
}

const fileSchema = z.looseObject({ preferences: z.looseObject({}).default({}) })

/** Sets how close the rows stand, in the data folder of a console that is not running. */
export function setDensity(dataDir: string, density: Preferences['density']): void {
  const file = join(dataDir, 'preferences.json')
  const kept = fileSchema.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, JSON.stringify({ ...kept, preferences: { ...kept.preferences, density } }))
}
