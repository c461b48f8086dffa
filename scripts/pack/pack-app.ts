import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { currentStamp } from '../build-stamp.ts'
import { ensureBuild } from '../ensure-build.ts'
import { projectRoot } from '../project-root.ts'
import { runChild } from '../run-child.ts'
import { pinnedElectron } from './after-pack.ts'

/** An unpacked package: what an installer would put on a disk. */
export interface PackedApp {
  readonly platform: 'linux' | 'darwin' | 'win32'
  readonly folder: string
  readonly binary: string
  readonly resources: string
  readonly electronVersion: string
  /** Whether it is made from the Electron that users get, and not from an older one that only tests use. */
  readonly isPinned: boolean
}

const output = join(projectRoot, '.cache/pack')
/** Changing one of these changes the package without changing the build. */
const inputs = [
  'electron-builder.yml',
  'package-lock.json',
  'scripts/pack/after-pack.ts',
  'scripts/pack/fuse-policy.ts',
]

const layouts = {
  linux: { flag: '--linux=dir', folder: 'linux-unpacked', binary: 'switchboard', resources: 'resources' },
  win32: { flag: '--win=dir', folder: 'win-unpacked', binary: 'Switchboard.exe', resources: 'resources' },
  darwin: {
    flag: '--mac=dir',
    folder: process.arch === 'arm64' ? 'mac-arm64' : 'mac',
    binary: 'Switchboard.app/Contents/MacOS/Switchboard',
    resources: 'Switchboard.app/Contents/Resources',
  },
} as const

function isPackable(platform: string): platform is keyof typeof layouts {
  return platform in layouts
}

/** Electron's distribution, as seen from its binary. */
function distributionOf(electron: string): string {
  return process.platform === 'darwin' ? dirname(dirname(dirname(dirname(electron)))) : dirname(electron)
}

/** Packs for this machine, over the given Electron; a package that is still right is used again. */
export async function packApp(electron: string): Promise<PackedApp | undefined> {
  const { platform } = process
  if (!isPackable(platform)) return undefined
  const layout = layouts[platform]
  const dist = distributionOf(electron)
  const electronVersion = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  await ensureBuild()
  const times = inputs.map((file) => statSync(join(projectRoot, file)).mtimeMs)
  const stamp = JSON.stringify({ build: currentStamp(projectRoot), electronVersion, times })
  const stampFile = join(output, 'packed.json')
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    rmSync(output, { recursive: true, force: true })
    await runBuilder([
      layout.flag,
      `-c.electronDist=${dist}`,
      `-c.electronVersion=${electronVersion}`,
      `-c.directories.output=${output}`,
    ])
    mkdirSync(output, { recursive: true })
    writeFileSync(stampFile, stamp)
  }
  const folder = join(output, layout.folder)
  return {
    platform,
    folder,
    binary: join(folder, layout.binary),
    resources: join(folder, layout.resources),
    electronVersion,
    isPinned: electronVersion === pinnedElectron(),
  }
}

async function runBuilder(args: readonly string[]): Promise<void> {
  const code = await runChild({
    command: process.execPath,
    args: [
      join(projectRoot, 'node_modules/electron-builder/cli.js'),
      '--config=electron-builder.yml',
      `--${process.arch}`,
      ...args,
    ],
    cwd: projectRoot,
    // Its progress is for people; what failed stands there, too.
    stdio: ['ignore', 2, 2],
    // A certificate in the surroundings must not make a check ask for a password.
    env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  })
  if (code !== 0) throw new Error(`electron-builder ended with ${code}.`)
}
