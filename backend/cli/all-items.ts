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

/** Every item of a list that a service is asked for in pages; a page that holds none may still lead on. */
export async function* everyItem<T>(
  page: (query: { readonly limit: number; readonly cursor?: string }) => Promise<{
    readonly items: readonly T[]
    readonly next_cursor: string | null
  }>,
): AsyncGenerator<T, void, void> {
  let more = await page({ limit: everything })
  for (;;) {
    yield* more.items
    if (more.next_cursor === null) return
    more = await page({ limit: everything, cursor: more.next_cursor })
  }
}
