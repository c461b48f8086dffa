import type { Page } from '@playwright/test'
import { eachChoice, goTo, screenKeys, type ScreenName } from './go.ts'

const names = Object.keys(screenKeys).filter((name): name is ScreenName => name in screenKeys)

/** Every screen with each of its segments and tabs, whatever they show. Goes through the pages by their own controls. */
export async function* screenStops(page: Page, screens: readonly ScreenName[] = names): AsyncGenerator<string> {
  for (const screen of screens) {
    await goTo(page, screen)
    yield screen
    yield* under(screen, eachChoice(page, page.locator('.screen-bar .segments .segment')))
    yield* under(screen, eachChoice(page, page.getByRole('main').getByRole('tab')))
  }
}

async function* under(screen: string, stops: AsyncGenerator<string>): AsyncGenerator<string> {
  let isFirst = true
  for await (const stop of stops) {
    // It was shown when the screen was reached.
    if (!isFirst) yield `${screen}-${stop}`
    isFirst = false
  }
}
