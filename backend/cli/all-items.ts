const everything = 500

/** Every item of a list that is read in pages. */
export function allItems<T>(
  page: (query: { readonly limit: number; readonly cursor: string | undefined }) => {
    readonly items: readonly T[]
    readonly next_cursor: string | null
  },
): { readonly items: readonly T[] } {
  const items: T[] = []
  let cursor: string | undefined
  do {
    const more = page({ limit: everything, cursor })
    items.push(...more.items)
    cursor = more.next_cursor ?? undefined
  } while (cursor !== undefined)
  return { items }
}
