import type { ElectronApplication } from '@playwright/test'

/** Ends the page's process as a crash does. */
export async function crashPage(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
}

/** The process ids of one kind of helper: `GPU`, `Utility`, `Tab`. */
export function pidsOf(app: ElectronApplication, type: string): Promise<number[]> {
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
export function servicePid(app: ElectronApplication): Promise<number | undefined> {
  return app.evaluate(
    (electron) => electron.app.getAppMetrics().find(({ name }) => name === 'Switchboard service')?.pid,
  )
}

/** Throws inside a thread of main, through the debugger that every Node has: the product needs no way in of its own. */
export function crashThread(app: ElectronApplication, name: string): Promise<boolean> {
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
