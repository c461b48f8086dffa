import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['shared', 'backend', 'main', 'preload', 'renderer', 'package.json', 'vite.config.ts']
const notBuilt = /\.test\.tsx?$/

/** What a build was made from: `newestMs` notices edits, `count` notices removed files. */
type Stamp = { readonly newestMs: number; readonly count: number }

function stampFile(root: string): string {
  return join(root, 'dist/.built.json')
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !notBuilt.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

export function currentStamp(root: string): Stamp {
  const files = sources.flatMap((source) => filesUnder(join(root, source)))
  const newestMs = files.reduce((newest, file) => Math.max(newest, statSync(file).mtimeMs), 0)
  return { newestMs, count: files.length }
}

/** Whether dist/ was built from the sources as they are now. */
export function isBuilt(root: string): boolean {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === JSON.stringify(currentStamp(root))
}

/** `stamp` is taken before the build begins, so that an edit made while it runs asks for another. */
export function writeStamp(root: string, stamp: Stamp): void {
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stampFile(root), JSON.stringify(stamp))
}
