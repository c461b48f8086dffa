export type SqlValue = string | number | bigint | Uint8Array | null
export type SqlParam = SqlValue | Readonly<Record<string, SqlValue>>

/** A prepared read. `Row` is what the statement's own columns say: tables are STRICT, so their types hold. */
export interface Reading<Row> {
  get(...params: readonly SqlParam[]): Row | undefined
  all(...params: readonly SqlParam[]): Row[]
  iterate(...params: readonly SqlParam[]): IterableIterator<Row>
}

/** A prepared write. */
export interface Writing {
  run(...params: readonly SqlParam[]): { readonly changes: number }
}

declare const readBrand: unique symbol
declare const writeBrand: unique symbol

/** A connection that can only be read from; statements are prepared once per text. */
export interface ReadDb {
  readonly [readBrand]: true
  read<Row>(sql: string): Reading<Row>
}

/** The one writing connection of a process. Commands take it inside `transaction`. */
export interface WriteDb extends ReadDb {
  readonly [writeBrand]: true
  write(sql: string): Writing
  /** A write that answers rows, by RETURNING. */
  returning<Row>(sql: string): Pick<Reading<Row>, 'get' | 'all'>
  readonly inTransaction: boolean
  /** Gives up to so many pages that nothing is on back to the disk, where the file was made so that it can be. */
  returnPages(count: number): void
}

/** A reading connection of its own, which can hold one state of the database across many reads. */
export interface ReaderDb extends ReadDb {
  beginRead(): void
  endRead(): void
  close(): void
}
