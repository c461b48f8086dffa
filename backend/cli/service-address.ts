import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileOf = (dataDir: string) => join(dataDir, 'service.address')

/** Leaves word of where the service of this folder listens; returns the way to take it back. */
export function publishAddress(dataDir: string, url: string): () => void {
  writeFileSync(fileOf(dataDir), url, { mode: 0o600 })
  return () => rmSync(fileOf(dataDir), { force: true })
}

/** Where the service of this folder listens, or listened last when it was killed; undefined when it never did. */
export function readAddress(dataDir: string): string | undefined {
  try {
    return readFileSync(fileOf(dataDir), 'utf8')
  } catch {
    return undefined
  }
}
