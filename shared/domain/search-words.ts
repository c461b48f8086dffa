const accents = /\p{M}+/gu
const separators = /[^\p{L}\p{N}]+/u

/** The words of a text as they are indexed and looked up: lower case, without accents, split at anything but letters and digits. */
export function searchWords(text: string): string[] {
  // Most titles are ASCII: for these the two Unicode passes change nothing.
  // oxlint-disable-next-line no-control-regex
  const plain = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(accents, '')
  return plain
    .toLowerCase()
    .split(separators)
    .filter((word) => word !== '')
}
