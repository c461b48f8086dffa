import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import type { BundlePart } from './collect-parts.ts'
import { partIds } from './collect-parts.ts'

/** The parts as a zip, with a manifest that has the hash of each. */
export function packBundle(
  parts: readonly BundlePart[],
  { version, nowMs, words }: { version: string; nowMs: number; words: boolean },
): { readonly bytes: Uint8Array; readonly files: number } {
  const files = Object.fromEntries(parts.map(({ file, text }) => [file, strToU8(text)]))
  const manifest = {
    kind: 'switchboard.support',
    formatVersion: 1,
    madeAt: new Date(nowMs).toISOString(),
    version,
    words,
    files: parts.map(({ id, file, text }) => ({
      id,
      file,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
    leftOut: partIds.filter((id) => parts.every((part) => part.id !== id)),
  }
  const all = { 'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`), ...files }
  return { bytes: zipSync(all, { level: 6, mtime: withinZip(nowMs) }), files: Object.keys(all).length }
}

/** A zip knows the years from 1980 to 2099; a clock that is wrong is no reason to go without. */
function withinZip(ms: number): number {
  return Math.min(Math.max(ms, Date.UTC(1980, 0, 2)), Date.UTC(2099, 0, 1))
}
