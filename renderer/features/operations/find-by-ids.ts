const pageSize = 200

/** The rows with these ids, of a list that is read in pages; what is not in it is left out. */
export async function findByIds<Row>(
  ids: readonly string[],
  readPage: (page: {
    readonly offset: number
    readonly limit: number
    readonly text: string
  }) => Promise<{ readonly total: number; readonly rows: readonly Row[] }>,
  idOf: (row: Row) => string,
): Promise<readonly Row[]> {
  const wanted = new Set(ids)
  const found: Row[] = []
  for (let offset = 0; found.length < wanted.size; offset += pageSize) {
    const { total, rows } = await readPage({ offset, limit: pageSize, text: '' })
    found.push(...rows.filter((row) => wanted.has(idOf(row))))
    if (offset + pageSize >= total) break
  }
  return found
}
