import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { projectRoot } from '../project-root.ts'
import { openOwnScreen, type OwnScreen } from './own-screen.ts'
import type { PackedApp } from './pack-app.ts'
import { hasStarted, holdsWithin, processesLeft, startPacked, type PackedRun } from './packed-run.ts'
import { runnableCopy, type RunnableApp } from './runnable-copy.ts'
import { countColour, pngOf } from './screen-picture.ts'

export const pictureFile = join(projectRoot, '.cache/packed-window.png')

const startWithinMs = 30_000
const fillWithinMs = 60_000
const stopWithinMs = 20_000
const helpersEndWithinMs = 3_000
const enoughItems = 100
/** The accent of the light theme, in which the button of the main decision is painted. */
const accent = 0x2f5fd0
const buttonPixels = 2_000

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY)
}

/** How many events the replica holds for the Inbox; it is read from outside, as nothing inside a package can be asked. */
export function inboxItems(dataDir: string): number {
  const folder = join(dataDir, 'replicas')
  let count = 0
  try {
    for (const name of readdirSync(folder).filter((file) => /^[\w-]+\.sqlite3$/.test(file))) {
      const db = new Database(join(folder, name), { readonly: true, fileMustExist: true })
      try {
        count += Number(db.prepare('SELECT count(*) FROM inbox_item').pluck().get())
      } finally {
        db.close()
      }
    }
  } catch {
    // It is still being made.
  }
  return count
}

/** The bar with the decisions, at the foot of the Inbox's detail: its main button is there once an item is open. */
function showsDecision(screen: OwnScreen): boolean {
  const picture = screen.picture()
  const { width, height } = picture
  const area = { left: Math.floor(width / 3), top: Math.floor(height * 0.85), right: width, bottom: height }
  return countColour(picture, accent, area) > buttonPixels
}

async function watchStart(run: PackedRun, screen: OwnScreen | undefined): Promise<string[]> {
  if (!(await holdsWithin(startWithinMs, run, () => hasStarted(run)))) return ['it did not start']
  if (!(await holdsWithin(fillWithinMs, run, () => inboxItems(run.dataDir) >= enoughItems))) {
    return [`the sample's Inbox has ${inboxItems(run.dataDir)} events, not ${enoughItems}`]
  }
  if (screen === undefined) return []
  const isShown = await holdsWithin(startWithinMs, run, () => showsDecision(screen))
  mkdirSync(join(pictureFile, '..'), { recursive: true })
  writeFileSync(pictureFile, pngOf(screen.picture()))
  return isShown ? [] : [`the window does not show the Inbox with an event open: ${pictureFile}`]
}

async function tryCopy(app: RunnableApp, dataDir: string, screen: OwnScreen | undefined): Promise<string[]> {
  const run = startPacked(app, { dataDir, args: ['--sample'], env: screen?.env ?? {} })
  const problems: string[] = []
  let code: number | string = 'no answer'
  try {
    problems.push(...(await watchStart(run, screen)))
  } finally {
    code = await run.stop(stopWithinMs)
  }
  if (code !== 0) problems.push(`it ended with ${code}`)
  const left = await processesLeft(app, helpersEndWithinMs)
  if (left.length > 0) problems.push(`processes are left: ${left.join(', ')}`)
  const kept = inboxItems(dataDir)
  if (problems.length === 0 && kept < enoughItems) problems.push(`after its end the Inbox has only ${kept} events`)
  return problems.length === 0 ? [] : [...problems, `it wrote: ${run.output().slice(-2_000)}`]
}

/**
 * Starts a package with the sample on an empty data folder, looks at it, and ends it; every line is something wrong.
 * Undefined where there is no display to start it on.
 */
export async function tryPackage(packed: PackedApp): Promise<string[] | undefined> {
  const app = runnableCopy(packed)
  const home = mkdtempSync(join(tmpdir(), 'switchboard-packed-home-'))
  const screen = await openOwnScreen()
  try {
    if (screen === undefined && !hasDisplay()) return undefined
    return await tryCopy(app, join(home, 'data'), screen)
  } finally {
    await screen?.close()
    app.remove()
    rmSync(home, { recursive: true, force: true })
  }
}
