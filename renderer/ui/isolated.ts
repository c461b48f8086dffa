import { hasHiddenText, plainName } from '#shared/domain/plain-text.ts'

/** Scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** A text of somebody else inside a sentence of ours: whichever way it runs, our words and numbers around it stay in their order. */
export function isolated(text: string): string {
  if (!rightToLeft.test(text) && !hasHiddenText(text)) return text
  return `\u2068${plainName(text, text.length)}\u2069`
}
