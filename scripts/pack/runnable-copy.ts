import { constants, copyFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { nativeModule } from './packed-files.ts'
import type { PackedApp } from './pack-app.ts'

export interface RunnableApp {
  readonly folder: string
  readonly binary: string
  remove(): void
}

/** A module built for an Electron that is older than the one packages are made for. */
function substituteModule(): string | undefined {
  const staged = process.env['SWITCHBOARD_APP_DIR']
  if (staged === undefined) return undefined
  const file = join(staged, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node')
  return existsSync(file) ? file : undefined
}

/**
 * The package in a place of its own, ready to start. Over the pinned Electron it is the package to the byte; over an
 * older one its native module, which that one can't load, is exchanged for one that it can.
 */
export function runnableCopy({ folder, binary, resources, isPinned }: PackedApp): RunnableApp {
  const copy = mkdtempSync(join(tmpdir(), 'switchboard-packed-'))
  const moved = (path: string): string => join(copy, relative(folder, path))
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
  const substitute = substituteModule()
  if (!isPinned && substitute !== undefined) {
    const module = nativeModule({ platform: process.platform, arch: process.arch })
    copyFileSync(substitute, join(moved(resources), 'app.asar.unpacked', module))
  }
  return { folder: copy, binary: moved(binary), remove: () => rmSync(copy, { recursive: true, force: true }) }
}
