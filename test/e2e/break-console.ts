import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import type { RunningConsole } from './console-driver.ts'
import type { DesktopApp } from './desktop-app.ts'

/** Ends the page's process as a crash does. */
export async function crashPage(app: DesktopApp): Promise<void> {
  // Not before this is answered: a crash may take the answer along.
  await app.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  })
}

/** The same for a tab of the browser. Returns the way to it that is left. */
export async function crashTab(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // Its answer never comes: who would give it is gone.
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  return session
}

/** The process ids of one kind of helper: `GPU`, `Utility`, `Tab`. */
export function pidsOf(app: DesktopApp, type: string): Promise<number[]> {
  return app.evaluate(
    (electron, wanted) =>
      electron.app
        .getAppMetrics()
        .filter((metric) => metric.type === wanted)
        .map(({ pid }) => pid),
    type,
  )
}

/** The embedded service's process id. */
export function servicePid(app: DesktopApp): Promise<number | undefined> {
  return app.evaluate(
    (electron) => electron.app.getAppMetrics().find(({ name }) => name === 'Switchboard service')?.pid,
  )
}

/** Throws inside a thread of main, through the debugger that every Node has: the product needs no way in of its own. */
export function crashThread(app: DesktopApp, name: string): Promise<boolean> {
  return app.evaluate((_electron, wanted) => {
    const { Session } = process.getBuiltinModule('node:inspector')
    const session = new Session()
    session.connect()
    return new Promise<boolean>((resolve) => {
      session.on('NodeWorker.attachedToWorker', ({ params }) => {
        if (!params.workerInfo.title.includes(wanted)) return
        const expression = `setTimeout(() => { throw new Error('broken on purpose') })`
        const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } })
        session.post('NodeWorker.sendMessageToWorker', { sessionId: params.sessionId, message }, () => resolve(true))
      })
      session.post('NodeWorker.enable', { waitForDebuggerOnStart: false })
      setTimeout(() => resolve(false), 2_000)
    }).finally(() => setTimeout(() => session.disconnect(), 500))
  }, name)
}

/** Every process of a console but the browser's: the host and its service, or all of Electron's. */
export async function pidsOfConsole({ app, process: { pid } }: RunningConsole): Promise<number[]> {
  if (app !== undefined) return app.evaluate((electron) => electron.app.getAppMetrics().map((metric) => metric.pid))
  return [must(pid, 'the host runs'), ...childrenOf(must(pid, 'the host runs')).map((child) => child.pid)]
}

/** The embedded service's process id, in either host. */
export async function servicePidOf({ app, process: { pid } }: RunningConsole): Promise<number | undefined> {
  if (app !== undefined) return servicePid(app)
  return childrenOf(must(pid, 'the host runs')).find(({ args }) => args.includes('embedded.js'))?.pid
}

function childrenOf(parent: number): { pid: number; args: string }[] {
  return execFileSync('ps', ['-A', '-o', 'ppid=,pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([ppid]) => Number(ppid) === parent)
    .map(([, pid, ...args]) => ({ pid: Number(pid), args: args.join(' ') }))
}

/** A disk of its own, small enough to be filled. Only root may make one, on Linux. */
export interface SmallDisk {
  readonly folder: string
  fill(): void
  makeRoom(): void
  remove(): void
}

export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
  const filler = join(folder, 'filler')
  return {
    folder,
    fill() {
      // In steps that get smaller, so that not a page is left.
      for (const size of [1_048_576, 65_536, 4_096, 512, 1]) {
        try {
          for (;;) writeFileSync(filler, Buffer.alloc(size, 1), { flag: 'a' })
        } catch {
          // It is full for this size.
        }
      }
    },
    makeRoom: () => rmSync(filler, { force: true }),
    remove() {
      execFileSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
