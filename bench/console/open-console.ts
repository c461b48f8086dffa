import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { findChromium } from '#scripts/find-chromium.ts'
import { findElectron } from '#scripts/find-electron.ts'
import { hostCommand } from '#scripts/host-command.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { must } from '#shared/lib/must.ts'

/** A console that was just started, and the page that shows it. Times are `performance.now()`. */
export interface OpenedConsole {
  readonly page: Page
  readonly pid: number
  readonly startedAt: number
  /** When it could first be reached: the address was printed, or the window's page was there. */
  readonly reachedAt: number
  close(): Promise<void>
}

const reachWithinMs = 30_000

/** The browser that a person already has open. */
export async function openBrowser() {
  const { executablePath, args, env } = await findChromium()
  const server = await chromium.launchServer({ executablePath, args: [...args], env })
  return {
    browser: await chromium.connect(server.wsEndpoint()),
    pid: server.process().pid ?? 0,
    /** Disconnecting alone would leave it running. */
    close: () => server.close(),
  }
}

/** The console in the Node host, in a new tab of that browser. `onPage` sees the tab before it is sent anywhere. */
export async function openInTab(
  browser: Browser,
  dataDir: string,
  onPage: (page: Page) => void = () => undefined,
): Promise<OpenedConsole> {
  const startedAt = performance.now()
  const { command, args, env } = hostCommand(['--no-open', '--data', dataDir])
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await lineOf(child, child.stdout, /Switchboard: (\S+)/)
  const reachedAt = performance.now()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  onPage(page)
  await page.goto(address, { waitUntil: 'commit' })
  return {
    page,
    pid: child.pid ?? 0,
    startedAt,
    reachedAt,
    async close() {
      await context.close()
      await end(child)
    },
  }
}

/** The folder that Electron is started on, or why there is none. */
export function electronApp(): { readonly binary: string; readonly appDir: string } | { readonly missing: string } {
  const binary = findElectron()
  if (binary === undefined) return { missing: 'no Electron here' }
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return { missing: 'no display here' }
  const appDir = process.env['SWITCHBOARD_APP_DIR'] ?? projectRoot
  const mainOf = (folder: string): string => readFileSync(join(folder, 'dist/main/index.cjs'), 'utf8')
  if (mainOf(appDir) !== mainOf(projectRoot)) return { missing: 'the folder for Electron holds another build' }
  return { binary, appDir }
}

/** The console as a desktop app. Its page is reached by the debugging port: a driver in its main process would slow its start. */
export function openInElectron(
  app: { readonly binary: string; readonly appDir: string },
  dataDir: string,
): Promise<OpenedConsole> {
  return openWindow(app.binary, [app.appDir, '--data', dataDir])
}

/** A window of the same binary that shows one line and answers a key: what no console can start faster than. */
export async function openEmptyElectron(binary: string): Promise<OpenedConsole> {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-empty-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }))
  writeFileSync(join(folder, 'page.html'), emptyPage)
  writeFileSync(join(folder, 'main.cjs'), emptyMain)
  const opened = await openWindow(binary, [folder])
  return {
    ...opened,
    async close() {
      await opened.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const emptyMain = `const { app, BrowserWindow } = require('electron')
app.setPath('userData', __dirname + '/data')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  window.loadFile('page.html')
})`
const emptyPage = `<!doctype html><title>Empty</title><div data-list><p data-current aria-rowindex="1"><span role="gridcell">One</span></p></div>
<script>addEventListener('keydown', () => document.querySelector('p').setAttribute('aria-rowindex', '2'))</script>`

/** Playwright's handshake with an Electron that is just making its window sometimes hangs: that start isn't counted, and another made. */
async function openWindow(binary: string, args: readonly string[], tries = 3): Promise<OpenedConsole> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const startedAt = performance.now()
  const child = spawn(binary, ['--remote-debugging-port=0', ...asRoot, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const endpoint = await lineOf(child, child.stderr, /DevTools listening on (\S+)/)
  const browser = await chromium.connectOverCDP(endpoint, { timeout: handshakeMs }).catch(async (error: unknown) => {
    await end(child)
    if (tries === 1) throw error
    return undefined
  })
  if (browser === undefined) return await openWindow(binary, args, tries - 1)
  const context = must(browser.contexts()[0], 'a browser that is connected to has a context')
  const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: reachWithinMs }))
  const reachedAt = performance.now()
  return {
    page,
    pid: child.pid ?? 0,
    startedAt,
    reachedAt,
    async close() {
      await browser.close()
      await end(child)
    },
  }
}

const handshakeMs = 10_000

async function lineOf(child: ChildProcess, stream: NodeJS.ReadableStream | null, line: RegExp): Promise<string> {
  let output = ''
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No address within ${reachWithinMs} ms: ${output}`)), reachWithinMs)
    must(stream, 'it was spawned with a pipe').on('data', (data: Buffer) => {
      output += data.toString()
      const found = line.exec(output)?.[1]
      if (found === undefined) return
      clearTimeout(timer)
      resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`It ended with ${String(code)}: ${output}`)))
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(timer)
}

const currentRow = '[data-list] [data-current]'

/** Waits until the first rows are painted, then presses a key once and waits until it is answered. Times are this process's. */
export async function untilInteractive(page: Page): Promise<{ readonly rowsAt: number; readonly keyAt: number }> {
  const found = await page.waitForFunction((selector) => {
    const row = document.querySelector(selector)
    return row?.querySelector('[role=gridcell]') ? row.getAttribute('aria-rowindex') : null
  }, currentRow)
  const rowsAt = performance.now()
  const before = await found.jsonValue()
  await page.keyboard.press('j')
  await page.waitForFunction(
    ({ selector, left }) => {
      const index = document.querySelector(selector)?.getAttribute('aria-rowindex') ?? left
      return index !== left
    },
    { selector: currentRow, left: before },
  )
  return { rowsAt, keyAt: performance.now() }
}
