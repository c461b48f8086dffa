import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { projectRoot } from '#scripts/project-root.ts'

const place = join(projectRoot, '.cache/finished-sample')
const lock = `${place}.lock`
const build = join(projectRoot, 'dist/.built.json')
/** What it says of today and of hours ago stays true for as long as a run takes. */
const keepMs = 30 * 60_000
const makeMs = 350_000

const ageOf = (path: string): number => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

function isFresh(): boolean {
  const made = join(place, 'made-by.json')
  return existsSync(made) && textOf(made) === textOf(build) && ageOf(made) < keepMs
}

/** Loading the sample takes half a minute: it is done once for all workers and both projects, by whoever needs it first. */
export async function finishedSample(make: (folder: string) => Promise<void>): Promise<string> {
  const data = join(place, 'data')
  mkdirSync(dirname(place), { recursive: true })
  while (!isFresh()) {
    if (takeLock()) {
      try {
        if (!isFresh()) await makeAnew(make)
      } finally {
        rmSync(lock, { recursive: true, force: true })
      }
    } else await delay(200)
  }
  return data
}

function takeLock(): boolean {
  // One that was killed while it held the lock never gives it back.
  if (existsSync(lock) && ageOf(lock) > makeMs) rmSync(lock, { recursive: true, force: true })
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

async function makeAnew(make: (folder: string) => Promise<void>): Promise<void> {
  const made = `${place}.${process.pid}`
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made)
  await make(join(made, 'data'))
  writeFileSync(join(made, 'made-by.json'), textOf(build))
  rmSync(place, { recursive: true, force: true })
  renameSync(made, place)
}
