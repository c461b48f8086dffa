import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { syntheticFeed } from './synthetic-feed.ts'

/** A snapshot as the service sends it, in a file: header, rows, trailer. Removed when the process ends. */
export function writeSnapshotFile(count: number): { readonly path: string; readonly rows: number } {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-snapshot-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'snapshot.ndjson')
  const file = openSync(path, 'w')
  let rows = 0
  for (const _row of syntheticFeed(0, 0)) rows += 1
  rows += count
  let lines = [JSON.stringify({ kind: 'header', seq: rows, rows })]
  for (const row of syntheticFeed(count, Date.now())) {
    lines.push(JSON.stringify(row))
    if (lines.length < 5000) continue
    writeSync(file, `${lines.join('\n')}\n`)
    lines = []
  }
  lines.push(JSON.stringify({ kind: 'trailer', seq: rows, rows }))
  writeSync(file, `${lines.join('\n')}\n`)
  closeSync(file)
  return { path, rows }
}
