import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const page = (url: string): string =>
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${url}">
<title>Switchboard</title>
<p><a href="${url}">Open Switchboard</a></p>
</html>
`

/**
 * Writes a page that leads to the address, for this user alone, and answers with its path. Every user of the machine
 * can read a program's arguments, so the browser gets this file's name rather than the address.
 */
export function writeOpeningFile(dataDir: string, url: string): string {
  removeOpeningFile(dataDir)
  mkdirSync(folderOf(dataDir), { mode: 0o700 })
  const file = join(folderOf(dataDir), 'switchboard.html')
  writeFileSync(file, page(url), { mode: 0o600, flag: 'wx' })
  return file
}

/** Also what a host that was killed has left behind. */
export function removeOpeningFile(dataDir: string): void {
  rmSync(folderOf(dataDir), { recursive: true, force: true })
}

function folderOf(dataDir: string): string {
  return join(dataDir, 'open')
}
