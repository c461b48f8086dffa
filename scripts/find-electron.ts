import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'
import { runChild } from './run-child.ts'

const installLimitMs = 60_000

function binaryName(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/** The Electron binary of this machine, without importing electron: in plain Node that would start a download. */
export function findElectron(): string | undefined {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(projectRoot, 'node_modules/electron/dist')
  const binary = join(folder, binaryName(process.platform))
  return existsSync(binary) ? binary : undefined
}

/** Fetches Electron once; its installer has no time limit of its own. */
export async function installElectron(): Promise<string | undefined> {
  const installer = join(projectRoot, 'node_modules/electron/install.js')
  if (!existsSync(installer)) return undefined
  process.stderr.write('Fetching Electron, once; this may take up to a minute …\n')
  const code = await runChild({
    command: process.execPath,
    args: [installer],
    stdio: 'ignore',
    timeLimitMs: installLimitMs,
  })
  return code === 0 ? findElectron() : undefined
}
