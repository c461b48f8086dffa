import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileOf = (dataDir: string) => join(dataDir, 'service.address')
const publicFileOf = (dataDir: string) => join(dataDir, 'service.public-url')

/** Leaves word of where the service of this folder listens; returns the way to take it back. */
export function publishAddress(dataDir: string, url: string): () => void {
  writeFileSync(fileOf(dataDir), url, { mode: 0o600 })
  return () => rmSync(fileOf(dataDir), { force: true })
}

/** Leaves word of the address under which others reach the service: it holds while the service is stopped, too. */
export function publishPublicUrl(dataDir: string, url: string | undefined): void {
  if (url === undefined) rmSync(publicFileOf(dataDir), { force: true })
  else writeFileSync(publicFileOf(dataDir), url, { mode: 0o600 })
}

/** The public address of the service of this folder, as it was started last; undefined when it was given none. */
export function readPublicUrl(dataDir: string): string | undefined {
  return read(publicFileOf(dataDir))
}

/** Where the service of this folder listens, or listened last when it was killed; undefined when it never did. */
export function readAddress(dataDir: string): string | undefined {
  return read(fileOf(dataDir))
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
