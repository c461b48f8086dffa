/** What a spreadsheet would run as a formula, also behind signs that it skips. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** Spreadsheets take a file without the mark for one of another character set. */
export const byteOrderMark = '\uFEFF'

/**
 * One line of a CSV file (RFC 4180, with its line end). A cell that begins as a formula would is kept from being one by an apostrophe,
 * as OWASP advises.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
