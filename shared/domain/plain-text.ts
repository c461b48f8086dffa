/**
 * Controls, line ends, and the marks that reorder or hide text: they would let a provider's text pose as ours.
 * Lone surrogates go too, because stores and wires can't carry them.
 */
const hidden =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu

/** Whether a text holds what `plainText` would take out: controls, line ends, marks that hide or reorder, lone surrogates. */
export function hasHiddenText(text: string): boolean {
  return text.search(hidden) !== -1
}

/**
 * A name of at most `maxLength` UTF-16 units, with a visible sign where something in it hides or reorders: without it, one name could
 * pass for another. The longer name ends in an ellipsis.
 */
export function plainName(text: string, maxLength: number): string {
  return plainText(text.slice(0, maxLength * 4).replace(hidden, '\ufffd'), maxLength)
}

/** One line of plain text of at most `maxLength` UTF-16 units; longer text ends in an ellipsis. */
export function plainText(text: string, maxLength: number): string {
  // A cut before the replacement keeps a hostile megabyte from being scanned.
  const line = text
    .slice(0, maxLength * 4)
    .replace(hidden, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (line.length <= maxLength) return line
  const cut = line.slice(0, maxLength - 1)
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
