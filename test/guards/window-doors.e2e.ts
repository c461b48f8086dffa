import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import type { RunningApp } from '#test/e2e/console-driver.ts'
import { expect, test } from './electron-window.ts'

let asked: string[] = []
let server = createServer()
let origin = ''
test.beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/redirect') response.writeHead(302, { location: 'https://evil.test/' }).end()
    else response.setHeader('content-type', 'text/html').end('<!doctype html><title>elsewhere</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
test.beforeEach(() => {
  asked = []
})
test.afterAll(() => void server.close())

/** Adds an element to the page and clicks it. */
async function click(
  page: Page,
  attributes: Readonly<Record<string, string>>,
  modifiers: ('Shift' | 'Control')[] = [],
) {
  await page.evaluate((given) => {
    const link = document.createElement('a')
    for (const [name, value] of Object.entries(given)) link.setAttribute(name, value)
    link.textContent = 'A way out of here'
    link.setAttribute('data-way', '')
    link.style.cssText = 'position:fixed;top:0;left:0;z-index:9999'
    document.body.append(link)
  }, attributes)
  for (const key of modifiers) await page.keyboard.down(key)
  await page.mouse.click(12, 8)
  for (const key of modifiers) await page.keyboard.up(key)
}

const goTo = (address: () => string) => (page: Page) =>
  page.evaluate((url) => setTimeout(() => (location.href = url), 0), address())

/** Chromium lets no page go there by itself: these hold whatever we do, and fail on the day that it no longer does. */
const stoppedByChromium: ReadonlySet<string> = new Set([
  'location = file:',
  'location = data:',
  'location = view-source:',
  'location = chrome:',
  'another origin in the history',
])

/** Each tries to bring the window, or another one, to some other page. */
const vectors: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'location = https': goTo(() => 'https://evil.test/'),
  'location = a server that answers': goTo(() => `${origin}/`),
  'location = a redirect': goTo(() => `${origin}/redirect`),
  'location = file:': goTo(() => 'file:///etc/passwd'),
  'location = data:': goTo(() => 'data:text/html,<title>elsewhere</title>'),
  'location = javascript:': goTo(() => 'javascript:document.title="elsewhere"'),
  'location = view-source:': goTo(() => 'view-source:app://console/'),
  'location = chrome:': goTo(() => 'chrome://gpu'),
  'location = another host of our scheme': goTo(() => 'app://other/'),
  'location = blob:': (page) =>
    page.evaluate(() => {
      const url = URL.createObjectURL(new Blob(['<title>elsewhere</title>'], { type: 'text/html' }))
      setTimeout(() => (location.href = url), 0)
    }),
  'a link': (page) => click(page, { href: `${origin}/` }),
  'a link to a new window': (page) => click(page, { href: `${origin}/`, target: '_blank' }),
  'a link with Shift': (page) => click(page, { href: `${origin}/` }, ['Shift']),
  'a link with Ctrl': (page) => click(page, { href: `${origin}/` }, ['Control']),
  // It stays where it is in any case; that nothing is saved is a test of its own, below.
  'a download': (page) => click(page, { href: 'data:application/zip;base64,UEsFBg==', download: 'x.zip' }),
  'a form': (page) =>
    page.evaluate((url) => {
      const form = document.createElement('form')
      form.setAttribute('action', url)
      form.setAttribute('method', 'post')
      document.body.append(form)
      form.submit()
      form.remove()
    }, `${origin}/`),
  'meta refresh': (page) =>
    page.evaluate((url) => {
      const meta = document.createElement('meta')
      meta.setAttribute('http-equiv', 'refresh')
      meta.setAttribute('content', `0;url=${url}`)
      document.head.append(meta)
    }, `${origin}/`),
  'window.open': (page) =>
    page.evaluate((url) => {
      for (const to of [url, 'about:blank', '', 'data:text/html,x', 'file:///etc/passwd', location.href])
        window.open(to)
      for (const to of [url, 'about:blank']) window.open(to, '_blank', 'nodeIntegration=yes,popup')
    }, `${origin}/`),
  'another origin in the history': (page) =>
    page.evaluate((url) => {
      try {
        history.pushState({}, '', url)
      } catch {
        // Refused, as it should be.
      }
      history.back()
      history.forward()
    }, `${origin}/`),
  'a webview': (page) =>
    page.evaluate((url) => {
      const view = document.createElement('webview')
      view.setAttribute('src', url)
      document.body.append(view)
    }, `${origin}/`),
  'a frame': (page) =>
    page.evaluate(
      (urls) => {
        for (const url of urls) {
          const frame = document.createElement('iframe')
          frame.setAttribute('src', url)
          document.body.append(frame)
        }
      },
      [`${origin}/`, 'app://console/', 'file:///etc/passwd', 'data:text/html,x'],
    ),
  'a file that is dropped': async (page) => {
    const session = await page.context().newCDPSession(page)
    const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
    }
    await session.detach()
  },
}

function whatIsOpen({ app }: RunningApp) {
  return app.evaluate(async ({ BrowserWindow, webContents }) => ({
    pages: webContents.getAllWebContents().map((contents) => contents.getURL()),
    // A frame that was stopped still bears the address that it asked for; what is in it is Chromium's own error page.
    frames: await Promise.all(
      webContents
        .getAllWebContents()
        .flatMap(({ mainFrame }) => mainFrame.framesInSubtree)
        .map((frame) => frame.executeJavaScript('location.href') as Promise<string>),
    ),
    // Not asked through Playwright, which waits for a navigation that will never come.
    document: (await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`{
      document.querySelectorAll('[data-way], iframe, webview, meta[http-equiv=refresh]').forEach((e) => e.remove());
      ({ here: document.documentElement.dataset.here, title: document.title })
    }`)) as unknown,
  }))
}

for (const [name, attempt] of Object.entries(vectors)) {
  const by = stoppedByChromium.has(name) ? ', by Chromium’s own rule' : ''
  test(`S4: ${name} leads nowhere${by}`, async ({ live }) => {
    const { page } = live
    await page.evaluate(() => document.documentElement.setAttribute('data-here', 'yes'))
    await attempt(page)
    await page.waitForTimeout(250)
    const open = await whatIsOpen(live)
    expect(open.pages).toEqual(['app://console/'])
    expect(
      open.frames.filter(
        (url) => !['app://console/', 'about:blank', '', 'chrome-error://chromewebdata/'].includes(url),
      ),
    ).toEqual([])
    // The same document: it was not even loaded again.
    expect(open.document).toEqual({ here: 'yes', title: 'Switchboard' })
    expect(asked).toEqual([])
    expect(await live.app.evaluate(() => globalThis.watched)).toMatchObject({ opened: [] })
  })
}

test('S4: a download is cancelled before it begins', async ({ live }) => {
  await live.app.evaluate(() => globalThis.watched.downloads.splice(0))
  await vectors['a download']?.(live.page)
  await expect.poll(() => live.app.evaluate(() => globalThis.watched.downloads)).toEqual([true])
})

test('S4: what is not ours is cancelled, even for a page without a policy', async ({ live }) => {
  const loaded = await live.app.evaluate(async ({ BrowserWindow }, at) => {
    const window = new BrowserWindow({ show: false })
    await window.loadURL('about:blank')
    const ended = (await window.webContents.executeJavaScript(
      `(async (at) => {
        const ended = {}
        const settle = async (name, work) => { ended[name] = await work().then(() => 'loaded', () => 'refused') }
        const element = (tag, set) => () => new Promise((resolve, reject) => {
          const made = document.createElement(tag)
          made.onload = resolve
          made.onerror = () => reject(new Error(tag))
          set(made)
          document.body.append(made)
        })
        await settle('fetch', () => fetch(at + '/fetch', { mode: 'no-cors' }))
        await settle('image', element('img', (e) => { e.src = at + '/image' }))
        await settle('script', element('script', (e) => { e.src = at + '/script' }))
        await settle('style', element('link', (e) => { e.rel = 'stylesheet'; e.href = at + '/style' }))
        await settle('socket', () => new Promise((resolve, reject) => {
          const socket = new WebSocket(at.replace('http', 'ws') + '/socket')
          socket.onopen = resolve
          socket.onerror = reject
        }))
        await settle('file', element('img', (e) => { e.src = 'file:///usr/share/pixmaps/debian-logo.png' }))
        navigator.sendBeacon(at + '/beacon', 'x')
        new EventSource(at + '/events')
        await new Promise((resolve) => setTimeout(resolve, 300))
        return ended
      })(${JSON.stringify(at)})`,
    )) as Record<string, string>
    for (const url of [
      `${at}/`,
      `${at}/redirect`,
      'https://evil.test/',
      'file:///etc/passwd',
      'ftp://evil.test/',
      'app://other/',
      'filesystem:app://console/temporary/x',
    ]) {
      ended[url] = await window.loadURL(url).then(
        () => 'loaded',
        () => 'refused',
      )
    }
    window.destroy()
    return ended
  }, origin)
  expect(Object.entries(loaded).filter(([, ended]) => ended !== 'refused')).toEqual([])
  expect(Object.keys(loaded).length).toBe(13)
  expect(asked).toEqual([])
})

/** Every permission that Electron knows by name, and some that it doesn't yet. */
const permissions = [
  'accessibility-events',
  'ambient-light-sensor',
  'background-fetch',
  'background-sync',
  'bluetooth',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-sanitized-write',
  'compute-pressure',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hand-tracking',
  'hid',
  'idle-detection',
  'keyboardLock',
  'keyboard-lock',
  'local-fonts',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'pointerLock',
  'pointer-lock',
  'push',
  'screen-wake-lock',
  'sensors',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'top-level-storage-access',
  'unknown',
  'usb',
  'vr',
  'window-management',
] as const

test('S4: every permission is denied: asked for, checked, and for a device', async ({ live }) => {
  const granted = await live.app.evaluate((_electron, names) => {
    const { request, check, device } = globalThis.watched.permission
    if (request === undefined || check === undefined || device === undefined) return ['a handler is missing']
    const found: string[] = []
    for (const name of names) {
      let answer: boolean | undefined
      request(null, name, (given) => (answer = given), { requestingUrl: 'app://console/', isMainFrame: true })
      if (answer !== false) found.push(`request ${name}`)
      if (check(null, name, 'app://console', { requestingUrl: 'app://console/', isMainFrame: true }))
        found.push(`check ${name}`)
      if (device({ deviceType: name, origin: 'app://console', device: {} })) found.push(`device ${name}`)
    }
    return found
  }, permissions)
  expect(granted).toEqual([])
})

test('S4: the page is denied what it asks for', async ({ live }) => {
  const answers = await live.page.evaluate(async () => {
    const { navigator: n } = window
    // Some of these are not in the types of the page yet.
    const device = (name: string) =>
      (n as unknown as Record<string, { requestDevice(o: object): Promise<unknown> }>)[name]
    const asks: Record<string, () => Promise<unknown>> = {
      notifications: async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied')
      },
      geolocation: () => new Promise((resolve, reject) => n.geolocation.getCurrentPosition(resolve, reject)),
      microphone: () => n.mediaDevices.getUserMedia({ audio: true }),
      camera: () => n.mediaDevices.getUserMedia({ video: true }),
      screen: () => n.mediaDevices.getDisplayMedia({ video: true }),
      midi: () => n.requestMIDIAccess({ sysex: true }),
      'clipboard read': () => n.clipboard.readText(),
      hid: async () => {
        const found = await device('hid')?.requestDevice({ filters: [] })
        if (!Array.isArray(found) || found.length === 0) throw new Error('none')
      },
      usb: async () => device('usb')?.requestDevice({ filters: [] }),
      bluetooth: async () => {
        const found = await device('bluetooth')?.requestDevice({ acceptAllDevices: true })
        if (found === undefined) throw new Error('none')
      },
      serial: async () => (n as unknown as { serial: { requestPort(): Promise<unknown> } }).serial.requestPort(),
      'wake lock': () => n.wakeLock.request('screen'),
      'persistent storage': async () => {
        if (!(await n.storage.persist())) throw new Error('denied')
      },
      'idle detection': async () => {
        const idle = (window as unknown as { IdleDetector: { requestPermission(): Promise<string> } }).IdleDetector
        if ((await idle.requestPermission()) !== 'granted') throw new Error('denied')
      },
      fonts: async () => {
        const found = await (window as unknown as { queryLocalFonts(): Promise<unknown[]> }).queryLocalFonts()
        if (found.length === 0) throw new Error('denied')
      },
    }
    const limit = () => new Promise((resolve) => setTimeout(() => resolve('no answer'), 2_000))
    const told = await Promise.all(
      Object.entries(asks).map(async ([name, ask]) => {
        const ended = await Promise.race([
          ask().then(
            () => 'granted',
            () => 'denied',
          ),
          limit(),
        ])
        return `${name}: ${String(ended)}`
      }),
    )
    for (const name of [
      'notifications',
      'geolocation',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ]) {
      const { state } = await n.permissions.query({ name: name as PermissionName })
      told.push(`${name} is ${state === 'granted' ? 'granted' : 'denied'}`)
    }
    return told
  })
  expect(answers.filter((answer) => !answer.endsWith('denied'))).toEqual([])
})
