import type { Locator, Page } from '@playwright/test'
import { settle } from './settle.ts'

export const screenKeys = {
  inbox: 'i',
  installations: 'n',
  mappings: 'm',
  suggestions: 's',
  signals: 'e',
  operations: 'o',
  settings: ',',
} as const
export type ScreenName = keyof typeof screenKeys

/** "Dead letters (3)" → "dead-letters": a name for a file, which no count changes. */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[\d,.]+/g, ' ')
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}

const titleOf = (screen: ScreenName): string => screen.replace(/^./, (letter) => letter.toUpperCase())

async function screenThere(page: Page, screen: ScreenName): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: titleOf(screen) })
  await heading.waitFor({ state: 'attached', timeout: 60_000 })
}

export async function goTo(page: Page, screen: ScreenName): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press(screenKeys[screen])
  await screenThere(page, screen)
  await settle(page)
}

/** By the mouse: keys wait for what a screen asks, and here it is never answered. */
export async function clickTo(page: Page, screen: ScreenName): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: titleOf(screen) })
    .click()
  await screenThere(page, screen)
}

/** Runs a command by its title, as somebody does who knows no key. */
export async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'All commands' }).waitFor({ timeout: 60_000 })
  await page.keyboard.type(title)
  await page.getByRole('option', { name: title }).first().waitFor({ timeout: 60_000 })
  await page.keyboard.press('Enter')
}

/** Waits for a dialog that has all it shows. */
export async function dialogOpen(page: Page): Promise<void> {
  await page.getByRole('dialog').first().waitFor({ timeout: 60_000 })
  await settle(page)
}

/** Leaves whatever lies over the screen. */
export async function leaveDialog(page: Page): Promise<void> {
  const dialogs = page.getByRole('dialog')
  for (let tries = 0; tries < 3 && (await dialogs.count()) > 0; tries += 1) {
    await page.keyboard.press('Escape')
    await page.waitForTimeout(200)
  }
  await dialogs.first().waitFor({ state: 'detached', timeout: 60_000 })
}

/** Every choice of one group in turn: what is offered is read from the page, so that a new tab is seen without a word here. */
export async function* eachChoice(page: Page, choices: Locator): AsyncGenerator<string> {
  const names = await choices.evaluateAll((all) => all.map((each) => each.textContent?.trim() ?? ''))
  for (const [at, name] of names.entries()) {
    await choices.nth(at).click()
    await settle(page)
    yield slug(name)
  }
}
