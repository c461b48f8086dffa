const parts = /'(?:[^']|'')*'|"[^"]*"|\?|\bINDEXED BY \w+/g

/** The store's SQL in PostgreSQL's words. Both know the same, but for how a parameter is written, and hints to SQLite's planner. */
export function toPostgresSql(sql: string): string {
  let count = 0
  return sql.replaceAll(parts, (part) => {
    if (part.startsWith('INDEXED BY')) return ''
    if (part !== '?') return part
    count += 1
    return `$${count}`
  })
}
