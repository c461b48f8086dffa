import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronAppDir, openInElectron, type RunningApp } from '#test/e2e/console-driver.ts'
import { expect, test as base } from './electron-window.ts'
import { hostileAddresses } from './hostile-addresses.ts'

/** The app from a folder of its own, with secrets laid beside the renderer and linked into it. */
const test = base.extend<object, { readonly baited: RunningApp }>({
  baited: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for from this pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'switchboard-bait-'))
      const renderer = join(folder, 'dist/renderer')
      cpSync(join(electronAppDir(), 'dist'), join(folder, 'dist'), { recursive: true })
      cpSync(join(electronAppDir(), 'package.json'), join(folder, 'package.json'))
      mkdirSync(join(folder, 'node_modules'))
      const native = realpathSync(join(electronAppDir(), 'node_modules/better-sqlite3'))
      symlinkSync(native, join(folder, 'node_modules/better-sqlite3'))
      mkdirSync(join(folder, 'dist/renderer-secret'))
      for (const file of ['secret.js', 'dist/secret.js', 'dist/renderer-secret/app.js', 'dist/renderer/notes.txt']) {
        writeFileSync(join(folder, file), 'secret')
      }
      symlinkSync(join(folder, 'secret.js'), join(renderer, 'assets/link.js'))
      symlinkSync(folder, join(renderer, 'assets/folder'))
      const baited = await openInElectron({ dataDir: join(folder, 'data'), electron: { appDir: folder } })
      await expect(baited.page.getByRole('heading', { name: 'Switchboard' })).toBeVisible()
      await use(baited)
      await baited.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 300_000 },
  ],
})

/** Two ways to write our own address: Chromium has put it in its plain form before anyone is asked. */
const sameToChromium = ['app://console:80/', 'app:console/']

/** What the app's own session answers, by Electron's two ways to ask. */
function answersTo({ app }: RunningApp, asked: readonly { readonly url: string; readonly method: string }[]) {
  return app.evaluate(async ({ session, net }, list) => {
    const ask = async (fetch: (url: string, init: RequestInit) => Promise<Response>, at: number): Promise<string> => {
      const { url = '', method = '' } = list[at] ?? {}
      try {
        const response = await fetch(url, { method })
        return `${response.status} ${(await response.text()).slice(0, 40)}`
      } catch {
        return 'refused'
      }
    }
    const all = [...list.keys()]
    return [
      ...(await Promise.all(all.map((at) => ask((url, init) => session.defaultSession.fetch(url, init), at)))),
      ...(await Promise.all(all.map((at) => ask((url, init) => net.fetch(url, init), at)))),
    ]
  }, asked)
}

test('S3: the real protocol finds nothing at two hundred hostile addresses', async ({ baited }) => {
  const more = ['assets/link.js', 'assets/folder/secret.js', 'notes.txt', 'licenses.md', '../main/index.cjs']
  const asked = [...hostileAddresses, ...more.map((path) => `app://console/${path}`)].filter(
    (url) => !sameToChromium.includes(url) && !url.startsWith('file:'),
  )
  expect(asked.length).toBeGreaterThan(200)
  const answers = await answersTo(
    baited,
    asked.map((url) => ({ url, method: 'GET' })),
  )
  expect(answers).toHaveLength(2 * asked.length)
  const found = answers.map((answer, at) => ({ answer, url: asked[at % asked.length] }))
  expect(found.filter(({ answer }) => !/^(404 |405 |refused$)/.test(answer))).toEqual([])
})

test('S3: the page and its assets are found, for reading alone', async ({ baited }) => {
  const script = await baited.page.locator('script[src]').first().getAttribute('src')
  const addresses = ['app://console/', new URL(script ?? '', 'app://console/').href]
  const asking = (method: string) =>
    answersTo(
      baited,
      addresses.map((url) => ({ url, method })),
    )
  expect((await asking('GET')).map((answer) => answer.slice(0, 4))).toEqual(Array.from({ length: 4 }, () => '200 '))
  expect(await asking('HEAD')).toEqual(Array.from({ length: 4 }, () => '200 '))
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    const answers = await asking(method)
    expect(answers.filter((answer) => !/^(405 |refused$)/.test(answer))).toEqual([])
  }
})

test('S3: a window that is sent to a hostile address shows nothing of ours', async ({ baited }) => {
  const shown = await baited.app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    const texts: string[] = []
    for (const url of [
      'app://console/../secret.js',
      'app://console/%2e%2e/secret.js',
      'app://console/assets/link.js',
      'app://console/assets/folder/secret.js',
      'app://other/',
      'app://console/renderer-secret/app.js',
    ]) {
      await window.loadURL(url).catch(() => undefined)
      texts.push((await window.webContents.executeJavaScript('document.body.innerText')) as string)
    }
    window.destroy()
    return texts
  })
  expect(shown.filter((text) => !['', 'Not found.\n', 'Not found.'].includes(text))).toEqual([])
})
