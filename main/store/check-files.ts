import { join } from 'node:path'
import Database from 'better-sqlite3'
import { files } from './sqlite/files.ts'

/** One file of the data folder, looked at without changing it. */
export interface FileCheck {
  readonly name: string
  readonly bytes: number
  /** Of the log beside it. */
  readonly logBytes: number
  /** Of its schema; null where it can't be read. */
  readonly version: number | null
  /** "ok", or what SQLite found. Nothing of what its rows hold. */
  readonly found: string
}

const longestFound = 300

/** Every database of the outbox and the replicas: sizes, versions and SQLite's quick check. */
export function checkFiles(dataDir: string): FileCheck[] {
  const replicas = namesIn(join(dataDir, 'replicas')).map((name) => `replicas/${name}`)
  const names = [...namesIn(dataDir), ...replicas].filter((name) => /\.sqlite3(?:\.damaged-\d+)?$/.test(name))
  return names.toSorted().map((name) => checkFile(dataDir, name))
}

function checkFile(dataDir: string, name: string): FileCheck {
  const path = join(dataDir, name)
  const bytes = sizeOf(path)
  const facts = { name, bytes, logBytes: sizeOf(`${path}-wal`) }
  // SQLite throws the log of an empty file away.
  if (bytes === 0) return { ...facts, version: null, found: 'empty' }
  if (name.includes('.damaged-')) return { ...facts, version: null, found: 'put aside' }
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true, timeout: 1_000 })
    try {
      const version = Number(db.pragma('user_version', { simple: true }))
      const found = db.prepare<[], string>('PRAGMA quick_check(3)').pluck().all().join('; ')
      return { ...facts, version, found: found.slice(0, longestFound) }
    } finally {
      db.close()
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { ...facts, version: null, found: code }
  }
}

function namesIn(folder: string): string[] {
  try {
    return files.readdirSync(folder)
  } catch {
    // It was never made, or can't be read: there is nothing to check.
    return []
  }
}

function sizeOf(path: string): number {
  return files.statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
