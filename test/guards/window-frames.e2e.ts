import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ipcContract } from '#shared/ipc/contract.ts'
import { electronAppDir, type RunningApp } from '#test/e2e/console-driver.ts'
import { expect, test } from './electron-window.ts'

const methods = Object.keys(ipcContract)
const preload = join(electronAppDir(), 'dist/preload/index.cjs')

/** What would show that a call ran: two methods that change something, with inputs that they take. */
const inputs: Readonly<Record<string, object>> = {
  'preferences.set': { density: 'compact' },
  'workspaces.create': { name: 'Made by a stranger' },
}

/** Calls every method from a page that was given our own preload, and says how each call ended. */
const callAll = `(async ({ methods, inputs }) => {
  const ended = {}
  for (const method of methods) {
    const reply = await window.switchboard.call(method, inputs[method] ?? {}).catch((error) => String(error))
    ended[method] = reply?.ok === false ? reply.error.code : JSON.stringify(reply)
  }
  return ended
})(${JSON.stringify({ methods, inputs })})`

const refused = Object.fromEntries(methods.map((method) => [method, 'ipc.sender_refused']))

/** What the console holds, asked from its own page. */
function stateOf({ page }: RunningApp): Promise<unknown> {
  return page.evaluate(async () => {
    const reply = await window.switchboard?.call('app.bootstrap', {})
    if (reply?.ok !== true) return reply
    const { preferences, workspaces } = reply.output as Record<string, unknown>
    return { preferences, workspaces }
  })
}

/** A stranger's window with our preload, in a session that lets it load anything. */
async function callFrom({ app }: RunningApp, address: string, frame = 'main'): Promise<unknown> {
  return app.evaluate(
    async ({ BrowserWindow, session }, { address: url, preload: file, callAll: code, frame: which }) => {
      const own = url.startsWith('app:') || url.startsWith('about:')
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: file,
          nodeIntegrationInSubFrames: true,
          session: own ? session.defaultSession : session.fromPartition('stranger'),
        },
      })
      await window.loadURL(url)
      const { mainFrame } = window.webContents
      // Frames may not go anywhere; only then could this one have a bridge at all.
      window.webContents.removeAllListeners('will-frame-navigate')
      if (which === 'inner') {
        await mainFrame.executeJavaScript(
          `new Promise((done) => {
            const frame = document.createElement('iframe')
            frame.src = location.href
            frame.onload = () => { window.inner = frame.contentWindow; done() }
            document.body.append(frame)
          })`,
        )
      }
      // The parent may reach into a frame of its own origin; the call is the frame's all the same.
      const ended: unknown = await mainFrame.executeJavaScript(
        which === 'inner' ? code.replace('window.switchboard', 'window.inner.switchboard') : code,
      )
      window.destroy()
      return ended
    },
    { address, preload, callAll, frame },
  )
}

let server = createServer()
let origin = ''
test.beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><body>stranger')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
test.afterAll(() => void server.close())

for (const [name, address] of [
  ['our own page in another window', () => 'app://console/'],
  ['about:blank', () => 'about:blank'],
  ['a data: page', () => 'data:text/html,<body>stranger'],
  ['a page of another origin', () => origin],
  ['a file', () => `file://${join(electronAppDir(), 'package.json')}`],
] as const) {
  test(`S6: ${name} may call nothing`, async ({ live }) => {
    const before = await stateOf(live)
    expect(await callFrom(live, address())).toEqual(refused)
    expect(await stateOf(live)).toEqual(before)
  })
}

test('S6: a frame inside a stranger’s page may call nothing', async ({ live }) => {
  const before = await stateOf(live)
  expect(await callFrom(live, origin, 'inner')).toEqual(refused)
  expect(await stateOf(live)).toEqual(before)
})

test('S6: a frame inside our page has no bridge to call through', async ({ live }) => {
  const inner = await live.page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const found = frame.contentWindow !== null && 'switchboard' in frame.contentWindow
    frame.remove()
    return found
  })
  expect(inner).toBe(false)
})

test('S6: the page’s own window, once another page is in it, may call nothing', async ({ live }) => {
  const before = await stateOf(live)
  for (const address of ['about:blank', 'data:text/html,<body>stranger']) {
    const ended = await live.app.evaluate(
      async ({ BrowserWindow }, { address: url, callAll: code }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        await contents?.loadURL(url)
        const told: unknown = await contents?.executeJavaScript(code)
        return told
      },
      { address, callAll },
    )
    expect(ended).toEqual(refused)
  }
  await live.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('app://console/'))
  await expect(live.page.getByRole('heading', { name: 'Switchboard' })).toBeVisible()
  expect(await stateOf(live)).toEqual(before)
})
