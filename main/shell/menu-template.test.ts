import { describe, expect, test } from 'vitest'
import { commandTable } from '#shared/ipc/command-table.ts'
import { menuTemplate, type MenuItem, type MenuParts } from './menu-template.ts'

const ran: string[] = []
const parts: MenuParts = {
  platform: 'linux',
  isPackaged: true,
  keys: {},
  run: (command) => ran.push(command),
  zoom: (change) => ran.push(change),
  showLog: () => ran.push('log'),
}
const template = (change: Partial<MenuParts> = {}): MenuItem[] => menuTemplate({ ...parts, ...change })
const below = ({ submenu }: MenuItem): MenuItem[] => (Array.isArray(submenu) ? submenu : [])
const flat = (items: readonly MenuItem[]): MenuItem[] => items.flatMap((item) => [item, ...flat(below(item))])
const menu = (label: string, change: Partial<MenuParts> = {}): MenuItem[] =>
  below(template(change).find((item) => item.label === label) ?? {})
const names = (items: readonly MenuItem[]): string[] =>
  items.filter(({ visible }) => visible !== false).map(({ label, role, type }) => label ?? role ?? type ?? '')

describe.each(['mac', 'windows', 'linux'] as const)('on %s', (platform) => {
  const items = flat(template({ platform }))

  test('every command is in the menu bar, once, and can’t be run before the page says so', () => {
    const ids: readonly string[] = commandTable.map(({ id }) => id)
    const commands = items.filter(({ id }) => id !== undefined && ids.includes(id))
    expect(commands.flatMap(({ id }) => id ?? []).toSorted()).toEqual([...ids].toSorted())
    expect(commands.every(({ enabled }) => enabled === false)).toBe(true)
  })

  test('no item and no role is there twice', () => {
    const roles = items.flatMap(({ role }) => role ?? [])
    expect(roles).toEqual([...new Set(roles)])
    for (const { submenu } of items) {
      const labels = names(Array.isArray(submenu) ? submenu : []).filter((label) => label !== 'separator')
      expect(labels).toEqual([...new Set(labels)])
    }
  })

  test('no menu starts or ends with a line, or has two in a row', () => {
    for (const item of items) {
      const types = below(item).map(({ type }) => type === 'separator')
      expect(
        types.some((isLine, at) => isLine && (at === 0 || at === types.length - 1 || types[at - 1] === true)),
      ).toBe(false)
    }
  })

  test('no single key is an accelerator: macOS would take it from the page', () => {
    const accelerators = items.flatMap(({ accelerator }) => (typeof accelerator === 'string' ? [accelerator] : []))
    expect(accelerators.length).toBeGreaterThan(4)
    expect(accelerators.every((accelerator) => accelerator.startsWith('CommandOrControl+'))).toBe(true)
  })

  test('the page’s own keys are shown, not taken', () => {
    const settings = items.find(({ id }) => id === 'app.settings')
    expect(settings).toMatchObject({ accelerator: 'CommandOrControl+,', registerAccelerator: false })
  })
})

test('the menus are those that each platform expects', () => {
  const common = ['File', 'Edit', 'Decide', 'Move', 'Go to', 'View']
  expect(names(template())).toEqual([...common, 'Window', 'Help'])
  expect(names(template({ platform: 'windows' }))).toEqual([...common, 'Window', 'Help'])
  expect(names(template({ platform: 'mac' }))).toEqual(['Switchboard', ...common, 'windowMenu', 'Help'])
})

test('macOS has its app menu, and nothing of it elsewhere', () => {
  expect(names(menu('Switchboard', { platform: 'mac' })).filter((name) => name !== 'separator')).toEqual([
    'About Switchboard',
    'Settings…',
    'services',
    'hide',
    'hideOthers',
    'unhide',
    'quit',
  ])
  expect(names(menu('File', { platform: 'mac' }))).not.toContain('quit')
  expect(names(menu('Help', { platform: 'mac' }))).toEqual([
    'All commands',
    'All keys',
    'Change keys…',
    'Sync inspector…',
    'Save a support bundle…',
    'separator',
    'Show log file',
  ])
})

test('elsewhere settings, quit and about are where one looks for them', () => {
  expect(names(menu('File')).slice(-5)).toEqual(['separator', 'Settings…', 'separator', 'Close window', 'quit'])
  expect(names(menu('Help'))).toEqual([
    'All commands',
    'All keys',
    'Change keys…',
    'Sync inspector…',
    'Save a support bundle…',
    'separator',
    'Show log file',
    'separator',
    'About Switchboard',
  ])
})

test('choices stand under their name, as radio items with a short label', () => {
  const view = menu('View')
  const theme = view.find(({ label }) => label === 'Theme')
  expect(below(theme ?? {}).map(({ label, type }) => [label, type])).toEqual([
    ['As the system', 'radio'],
    ['Light', 'radio'],
    ['Dark', 'radio'],
  ])
  expect(view.find(({ id }) => id === 'view.single_keys')).toMatchObject({ label: 'Single keys', type: 'checkbox' })
  expect(view.find(({ id }) => id === 'view.open')).toMatchObject({ label: 'Show open', type: 'radio' })
})

test('View has the zoom and the full screen', () => {
  expect(names(menu('View')).slice(-5)).toEqual(['Zoom in', 'Zoom out', 'Actual size', 'separator', 'Full screen'])
})

test('an item asks for its command', () => {
  ran.length = 0
  for (const { id, click } of flat(template())) {
    if (id === 'inbox.map' || id === 'zoom.in') click?.call({}, undefined as never, undefined, {} as never)
  }
  expect(ran).toEqual(['inbox.map', 'in'])
})

test('only a build from sources has tools for whoever works on it', () => {
  const tools = (isPackaged: boolean) => flat(template({ isPackaged })).flatMap(({ role }) => role ?? [])
  expect(tools(false)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']))
  for (const role of ['reload', 'forceReload', 'toggleDevTools']) expect(tools(true)).not.toContain(role)
})

test('an item shows the chord that was chosen for it, and none where there is none', () => {
  const keys = { 'app.settings': '$mod+j', 'app.palette': null }
  const itemOf = (id: string) => flat(template({ keys })).find((item) => item.id === id)
  expect(itemOf('app.settings')).toMatchObject({ accelerator: 'CommandOrControl+j' })
  expect(itemOf('app.palette')).not.toHaveProperty('accelerator')
})
