const keepMs = 60_000

/** Offers a text as a download. */
export function offerText(name: string, text: string): void {
  const type = name.endsWith('.csv') ? 'text/csv' : 'application/x-ndjson'
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser may ask where to first.
  setTimeout(() => URL.revokeObjectURL(address), keepMs)
}
