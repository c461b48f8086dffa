/** Flaws of the same kind in the same part are one, whatever words they are about. */
interface Kind {
  readonly example: string
  readonly places: string[]
}

/** What was found, where first, and in how many places. */
export interface FlawList {
  note(flaw: string, place: string): void
  count(): number
  lines(): readonly string[]
}

export function createFlawList(): FlawList {
  const kinds = new Map<string, Kind>()
  return {
    note(flaw, place) {
      const kind = flaw.replaceAll(/“[^”]*”/g, '“…”')
      const { example, places } = kinds.get(kind) ?? { example: flaw, places: [] }
      kinds.set(kind, { example, places: places.includes(place) ? places : [...places, place] })
    },
    count: () => kinds.size,
    lines: () =>
      [...kinds.values()].flatMap(({ example, places: [first = '', ...more] }) => [
        `✕ ${example}`,
        `  ${first}${more.length === 0 ? '' : `, and ${more.length} more`}`,
      ]),
  }
}
