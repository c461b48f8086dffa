import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { projectRoot } from './project-root.ts'
import { runChild } from './run-child.ts'

export type Chromium = {
  readonly executablePath: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const quietFlags = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic']
const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/chromium-headless-shell']
const cache = join(projectRoot, 'node_modules/.cache/chromium')

/** The browser inside an npm package: it unpacks to fixed names in TMPDIR, so it gets one of its own and is moved from there. */
async function unpackedChromium(): Promise<string | undefined> {
  const binary = join(cache, 'chromium')
  if (existsSync(binary)) return binary
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-chromium-'))
  try {
    const code = await runChild({
      command: process.execPath,
      args: ['-e', "import('@sparticuz/chromium').then((m) => m.default.executablePath())"],
      cwd: projectRoot,
      // This name makes the package unpack the system libraries too, which a bare machine lacks.
      env: { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: `nodejs${process.versions.node.split('.')[0] ?? ''}.x` },
      stdio: ['ignore', 2, 2],
    })
    if (code !== 0 || !existsSync(join(folder, 'chromium'))) return undefined
    const staged = `${cache}.${process.pid}`
    mkdirSync(join(cache, '..'), { recursive: true })
    cpSync(folder, staged, { recursive: true })
    // The configuration in the package looks for its fonts under /tmp.
    const fonts = `<fontconfig><dir>${join(cache, 'fonts/fonts')}</dir><cachedir>${join(cache, 'font-cache')}</cachedir></fontconfig>`
    writeFileSync(join(staged, 'fonts.conf'), `<?xml version="1.0"?>${fonts}\n`)
    // A rename is atomic: of two that unpack at once, the second finds the folder taken and leaves it.
    if (existsSync(cache)) rmSync(staged, { recursive: true })
    else renameSync(staged, cache)
    return binary
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Fonts and system libraries lie beside the unpacked browser, for machines that have none. */
function environmentOf(executablePath: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  const env = Object.fromEntries(inherited)
  if (!executablePath.startsWith(cache)) return env
  if (!existsSync('/etc/fonts')) env['FONTCONFIG_FILE'] = join(cache, 'fonts.conf')
  if (spawnSync(executablePath, ['--version']).status !== 0) env['LD_LIBRARY_PATH'] = join(cache, 'al2023/lib')
  return env
}

/** A Chromium for tests and screenshots: CHROMIUM_PATH, Playwright's own, the system's, or the one inside an npm package. */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM_PATH']
  const executablePath =
    named ?? [chromium.executablePath(), ...systemPaths].find((path) => existsSync(path)) ?? (await unpackedChromium())
  if (executablePath === undefined || !existsSync(executablePath)) {
    throw new Error('No Chromium here: set CHROMIUM_PATH, or run "npx playwright install chromium".')
  }
  return { executablePath, args: quietFlags, env: environmentOf(executablePath) }
}
