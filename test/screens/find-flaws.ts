import type { Page } from '@playwright/test'
import { flawsHere } from './flaws-here.ts'

/** What a designer would not sign on this page, each in a sentence. */
export function findFlaws(page: Page): Promise<string[]> {
  return page.evaluate(flawsHere)
}
