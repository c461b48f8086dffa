import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { must } from '#shared/lib/must.ts'
import type { RunningConsole } from './console-driver.ts'
import { expect, inboxReady, test, timelessRow } from './console-test.ts'
import { catchMenus, clickMenu, menuItem, startAgain, windowState } from './electron-shell.ts'
import type { DesktopApp } from './desktop-app.ts'

const appOf = ({ app }: RunningConsole): DesktopApp => must(app, 'this file runs in Electron alone')

test('a menu item runs its command in the page, and the bar shows what can be run and what is on', async ({
  open,
  sampleDir,
}) => {
  const console = await open({ dataDir: sampleDir })
  const app = appOf(console)
  await inboxReady(console.page)
  await expect.poll(() => menuItem(app, 'inbox.map')).toMatchObject({ enabled: true })
  expect(await menuItem(app, 'mapping.retire')).toMatchObject({ enabled: false })
  await clickMenu(app, 'go.mappings')
  await expect(console.page.getByRole('button', { name: 'Mappings' })).toHaveAttribute('aria-current', 'page')
  await expect.poll(() => menuItem(app, 'mapping.retire')).toMatchObject({ enabled: true })
  expect(await menuItem(app, 'inbox.map')).toMatchObject({ enabled: false })

  await clickMenu(app, 'view.theme_dark')
  await expect.poll(() => menuItem(app, 'view.theme_dark')).toMatchObject({ checked: true })
  expect(await menuItem(app, 'view.theme_system')).toMatchObject({ checked: false })
  await clickMenu(app, 'view.single_keys')
  await expect.poll(() => menuItem(app, 'view.single_keys')).toMatchObject({ checked: false })
  await clickMenu(app, 'app.about')
  await expect(console.page.getByRole('dialog', { name: 'About Switchboard' })).toContainText(/Electron\s*\d+\./)
})

test('zoom and place come back after a restart', async ({ open, sampleDir }) => {
  const first = await open({ dataDir: sampleDir })
  await inboxReady(first.page)
  const app = appOf(first)
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1100, height: 700 })
  })
  await clickMenu(app, 'zoom.in')
  await clickMenu(app, 'zoom.in')
  await expect.poll(async () => (await windowState(app)).zoom).toBe(1)
  const left = await windowState(app)
  await first.stop()

  const second = await open({ dataDir: sampleDir })
  await inboxReady(second.page)
  await expect.poll(async () => (await windowState(appOf(second))).zoom).toBe(1)
  expect(await windowState(appOf(second))).toMatchObject({ bounds: left.bounds, isFullScreen: false })
  expect(left.bounds).toMatchObject({ width: 1100, height: 700 })
  await clickMenu(appOf(second), 'zoom.reset')
  await expect.poll(async () => (await windowState(appOf(second))).zoom).toBe(0)
})

test('a link copied in one place is followed by a second start, in the window that is there', async ({
  open,
  sampleDir,
}) => {
  const console = await open({ dataDir: sampleDir })
  const { page } = console
  const app = appOf(console)
  await inboxReady(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('y')
  await expect(page.locator('footer')).toContainText('Link copied: switchboard://group/')
  const link = await app.evaluate(({ clipboard }) => clipboard.readText())
  const row = await timelessRow(page)
  await clickMenu(app, 'go.operations')
  await expect(page.getByRole('button', { name: 'Operations' })).toHaveAttribute('aria-current', 'page')

  expect(await startAgain(sampleDir, link)).toBe(0)
  await expect(page.getByRole('button', { name: 'Inbox' })).toHaveAttribute('aria-current', 'page')
  await expect.poll(() => timelessRow(page)).toBe(row)
  expect((await windowState(app)).windows).toBe(1)

  // An event of the group, from before: opened by the system's own message on macOS.
  await page.keyboard.press('Enter')
  await expect(page.locator('footer')).toBeVisible()
  await page.keyboard.press('y')
  await expect(page.locator('footer')).toContainText('Link copied: switchboard://event/evt_')
  const eventLink = await app.evaluate(({ clipboard }) => clipboard.readText())
  const eventRow = await timelessRow(page)
  await clickMenu(app, 'go.installations')
  await app.evaluate(({ app: shell }, url) => {
    shell.emit('open-url', { preventDefault: () => undefined }, url)
  }, eventLink)
  await expect.poll(() => timelessRow(page)).toBe(eventRow)
})

test('a link given at the first start is followed once the page is there', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir, args: ['switchboard://mappings'] })
  await expect(page.getByRole('button', { name: 'Mappings' })).toHaveAttribute('aria-current', 'page')
})

test('a link that leads nowhere says so, and nothing moves', async ({ open, sampleDir }) => {
  const console = await open({ dataDir: sampleDir })
  const { page } = console
  await inboxReady(page)
  const id = '01929b3a-7c4e-7abc-8def-0123456789ab'
  for (const [link, words] of [
    ['switchboard://inbox/decide', 'That link leads nowhere'],
    [`switchboard://event/evt_${id}`, 'That event is not in this workspace'],
    [`switchboard://mappings?workspace=${id}`, 'a workspace that is not here'],
  ] as const) {
    expect(await startAgain(sampleDir, link)).toBe(0)
    await expect(page.locator('footer')).toContainText(words)
    await expect(page.getByRole('button', { name: 'Inbox' })).toHaveAttribute('aria-current', 'page')
  }
})

test('S12: links by a second start and by open-url leave outbox, service and preferences as they are', async ({
  open,
  sampleDir,
}) => {
  const console = await open({ dataDir: sampleDir })
  const app = appOf(console)
  await inboxReady(console.page)
  const preferences = (): unknown => JSON.parse(readFileSync(join(sampleDir, 'preferences.json'), 'utf8'))
  const before = preferences()
  const hostile = [
    'decide',
    'event/1',
    'group/%2e%2e',
    'inbox?op=undo',
    'mapping/map_/retire',
    '%00',
    '../x',
    'inbox#1',
  ]
  for (const link of hostile) {
    await app.evaluate(({ app: shell }, url) => {
      shell.emit('open-url', { preventDefault: () => undefined }, url)
      shell.emit('second-instance', {}, ['switchboard', '--', url], '/', null)
    }, `switchboard://${link}`)
  }
  await expect(console.page.locator('footer')).toContainText('That link leads nowhere')
  await expect(console.page.locator('footer')).toContainText('Outbox empty')
  expect(preferences()).toEqual(before)
})

test('the theme of the system reaches the page while it is open', async ({ open, sampleDir }) => {
  const console = await open({ dataDir: sampleDir })
  await inboxReady(console.page)
  // The driver pretends that every system is light, unless it is told not to.
  await console.page.emulateMedia({ colorScheme: null })
  const ground = (): Promise<string> =>
    console.page.evaluate(() => getComputedStyle(document.body).getPropertyValue('background-color'))
  const become = (theme: 'dark' | 'light'): Promise<void> =>
    appOf(console).evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source
    }, theme)
  await become('dark')
  await expect.poll(ground).toBe('rgb(22, 22, 24)')
  await become('light')
  await expect.poll(ground).toBe('rgb(247, 247, 245)')
})

test('a field, selected text and plain ground each have the menu that fits', async ({ open, sampleDir }) => {
  const console = await open({ dataDir: sampleDir })
  const { page } = console
  await inboxReady(page)
  const caught = await catchMenus(appOf(console))
  await page.locator('[data-search]').click({ button: 'right' })
  await expect.poll(caught).toHaveLength(1)
  expect((await caught())[0]).toEqual(
    expect.arrayContaining([expect.stringMatching(/^paste/), expect.stringMatching(/^selectall/i)]),
  )
  await page.locator('footer').click({ button: 'right', position: { x: 4, y: 4 } })
  await page.locator('[data-search]').click({ button: 'right' })
  await expect.poll(caught).toHaveLength(2)
})

test('the system’s accent is taken where it is asked for, readable in both themes, and follows the system', async ({
  open,
  sampleDir,
}) => {
  const console = await open({ dataDir: sampleDir })
  const { page } = console
  const app = appOf(console)
  await inboxReady(page)
  const accent = (): Promise<string> =>
    page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = 'var(--accent)'
      const { color } = getComputedStyle(probe)
      probe.remove()
      return color
    })
  const become = (colour: string): Promise<void> =>
    app.evaluate(({ systemPreferences }, text) => {
      systemPreferences.getAccentColor = () => text
      systemPreferences.emit('accent-color-changed', {}, text)
    }, colour)
  const own = await accent()
  await become('ffcc00ff')
  await expect.poll(() => menuItem(app, 'view.accent_system')).toMatchObject({ enabled: true, checked: false })
  expect(await accent()).toBe(own)
  await clickMenu(app, 'view.accent_system')
  await expect.poll(accent).not.toBe(own)
  const yellow = await accent()
  await become('8800ccff')
  await expect.poll(accent).toBe('rgb(136, 0, 204)')
  expect(yellow).not.toBe('rgb(255, 204, 0)')
  await clickMenu(app, 'view.theme_dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  // On dark ground the same accent is lighter; that a theme was chosen changes nothing else.
  await expect.poll(accent).not.toBe('rgb(136, 0, 204)')
  expect(await accent()).not.toBe(own)
  await expect.poll(() => menuItem(app, 'view.accent_system')).toMatchObject({ checked: true })
})

test('on the first window the menu offers what needs no workspace, and a link says that none is open', async ({
  open,
  dataDir,
}) => {
  const console = await open({ dataDir })
  const app = appOf(console)
  await expect(console.page.getByRole('button', { name: 'Open the sample workspace' })).toBeVisible()
  await expect.poll(() => menuItem(app, 'app.about')).toMatchObject({ enabled: true })
  for (const id of ['inbox.map', 'go.mappings', 'app.palette', 'link.copy']) {
    expect(await menuItem(app, id)).toMatchObject({ enabled: false })
  }
  expect(await startAgain(dataDir, 'switchboard://mappings')).toBe(0)
  await expect(console.page.getByRole('main')).toContainText('That link needs a workspace, and none is open.')
  await clickMenu(app, 'app.settings')
  await expect(console.page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
})
