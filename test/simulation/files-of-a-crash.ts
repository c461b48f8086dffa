import Database from 'better-sqlite3'
import { cpSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SeededRandom } from './seeded-random.ts'

/** What a crash leaves behind: the files as they are at this moment, where nobody writes to them any more. */
export function copyAsCrashed(from: string, to: string): void {
  // Indexes of logs live in memory that goes with the process.
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('-shm') })
}

/**
 * Power that went away: of what nobody waited for the disk with, the last commits are gone. What was copied into the database
 * was on the disk before; its index says how much that is (sqlite.org/walformat.html: nBackfill, at byte 96).
 */
export function loseTail(log: string, index: string, random: SeededRandom): void {
  if (!existsSync(log) || statSync(log).size < logHeaderBytes) return
  const pageBytes = readFileSync(log).readUInt32BE(8)
  const copied = existsSync(index) ? readFileSync(index).readUInt32LE(96) : 0
  const kept = logHeaderBytes + copied * (frameHeaderBytes + pageBytes)
  const { size } = statSync(log)
  if (size > kept) truncateSync(log, kept + random.below(size - kept + 1))
}
const logHeaderBytes = 32
const frameHeaderBytes = 24

/** Makes what waits in an outbox known or unknown to the version that opens it next. */
export function changeVersions(outbox: string, to: 'known' | 'unknown'): void {
  if (!existsSync(outbox)) return
  const db = new Database(outbox)
  if (to === 'known') db.exec('UPDATE op SET type_version = 1')
  else db.exec(`UPDATE op SET type_version = 2 WHERE state IN ('queued', 'sending')`)
  db.close()
}

/** Bytes that mean nothing in the place of a database's beginning. */
export function damage(file: string, random: SeededRandom): void {
  if (existsSync(file)) writeFileSync(file, random.bytes(512), { flag: 'r+' })
}

export function filesEndingWith(folder: string, end: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(end))
        .sort()
        .map((name) => join(folder, name))
    : []
}
