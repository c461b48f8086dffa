import { mkdtempSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAssetMap } from '#main/assets/asset-map.ts'
import { answerAppRequest } from '#main/shell/answer-app-request.ts'
import { isAllowedRequest } from '#main/shell/is-allowed-request.ts'
import { pagePreferences, windowOptions } from '#main/shell/window-options.ts'
import { hostileAddresses } from './hostile-addresses.ts'

const root = mkdtempSync(join(tmpdir(), 'switchboard-app-'))
const folder = join(root, 'renderer')
mkdirSync(join(folder, 'assets'), { recursive: true })
mkdirSync(join(root, 'renderer-secret'))
writeFileSync(join(root, 'secret.js'), 'secret')
writeFileSync(join(root, 'renderer-secret/app.js'), 'secret')
writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head></head><body>page</body></html>')
writeFileSync(join(folder, 'assets/app.js'), 'export {}')
symlinkSync(join(root, 'secret.js'), join(folder, 'assets/link.js'))
const assets = readAssetMap(folder)
const ask = (url: string, method = 'GET') => answerAppRequest(assets, { method, url, nonce: 'N' })

test('S3: two hundred hostile addresses find nothing', () => {
  expect(hostileAddresses.length).toBeGreaterThan(200)
  const found = hostileAddresses.filter((url) => ask(url).status === 200)
  expect(found).toEqual([])
})

test('S3: the page and its assets are found, for reading alone', () => {
  expect(ask('app://console/')).toMatchObject({
    status: 200,
    body: expect.stringContaining('<meta property="csp-nonce" nonce="N">') as string,
  })
  expect(ask('app://console/assets/app.js')).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  })
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'get'])
    expect(ask('app://console/', method).status).toBe(405)
})

test('S2: the policy is this one, also on what is not found', () => {
  for (const url of ['app://console/', 'app://console/nothing', 'app://evil/']) {
    expect(ask(url).headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' data:; font-src 'self'; connect-src 'none'; worker-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    )
  }
})

test('S1: the window is sandboxed, isolated, and without Node', () => {
  const { webPreferences } = windowOptions({
    preload: '/preload.cjs',
    state: { bounds: null, maximized: false, fullScreen: false, zoom: 0 },
    dark: false,
    isPackaged: true,
  })
  expect(webPreferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    experimentalFeatures: false,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    preload: '/preload.cjs',
    devTools: false,
    zoomFactor: 1,
  })
  expect(pagePreferences.sandbox).toBe(true)
})

test.each([
  'http://127.0.0.1/',
  'https://evil.test/',
  'file:///etc/passwd',
  'ws://127.0.0.1/',
  'ftp://x/',
  'app://other/',
  'blob:app://console/x',
  'chrome://gpu',
  'view-source:app://console/',
  'nonsense',
])('S4: the page may not load %s', (url) => {
  expect(isAllowedRequest(url)).toBe(false)
})
