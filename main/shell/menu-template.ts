import type { MenuItemConstructorOptions } from 'electron'
import type { AppFacts } from '../features/app/app-handlers.ts'
import { keysOf, type OwnKeys } from '#shared/domain/own-keys.ts'
import { commandFacts, commandSections, type CommandId, type CommandSection } from '#shared/ipc/command-table.ts'

export interface MenuParts {
  readonly platform: AppFacts['platform']
  /** Only a build from sources has tools for whoever works on it. */
  readonly isPackaged: boolean
  /** Keys that the operator chose. */
  readonly keys: OwnKeys
  readonly run: (command: CommandId) => void
  readonly zoom: (change: 'in' | 'out' | 'reset') => void
  readonly showLog: () => void
}

export type MenuItem = MenuItemConstructorOptions
type Item = MenuItem
type Fact = (typeof commandFacts)[number]

const separator: Item = { type: 'separator' }

/** Commands that every desktop expects at a place of its own. */
const placed: ReadonlySet<CommandId> = new Set(['app.settings', 'app.about', 'link.copy'])
/** Sections that share a menu with what the platform has there. */
const shared: ReadonlySet<CommandSection> = new Set(['View', 'Workspace', 'Help'])

/** The menu bar of a platform. Every command is in it once; the page says later which can be run. */
export function menuTemplate(parts: MenuParts): Item[] {
  const isMac = parts.platform === 'mac'
  const one = (id: CommandId): Item[] => commandFacts.filter((fact) => fact.id === id).map((fact) => item(fact, parts))
  const section = (name: CommandSection): Item[] => sectionItems(name, parts)
  const own = commandSections.filter((name) => !shared.has(name))
  return [
    ...(isMac ? [macMenu(one)] : []),
    {
      label: 'File',
      submenu: [
        ...section('Workspace'),
        separator,
        ...(isMac ? [] : [...one('app.settings'), separator]),
        { role: 'close', label: 'Close window' },
        ...(isMac ? [] : [{ role: 'quit' } as const]),
      ],
    },
    { label: 'Edit', submenu: [...editItems(isMac), separator, ...one('link.copy')] },
    ...own.map((name) => ({ label: name, submenu: section(name) })),
    { label: 'View', submenu: [...section('View'), separator, ...windowView(parts)] },
    isMac ? { role: 'windowMenu' } : { label: 'Window', submenu: [{ role: 'minimize' }, maximizeItem] },
    {
      role: 'help',
      label: 'Help',
      submenu: [
        ...section('Help'),
        separator,
        { id: 'log.show', label: 'Show log file', click: parts.showLog },
        ...(isMac ? [] : [separator, ...one('app.about')]),
      ],
    },
  ]
}

function macMenu(one: (id: CommandId) => Item[]): Item {
  return {
    label: 'Switchboard',
    submenu: [
      ...one('app.about'),
      separator,
      ...one('app.settings'),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }
}

/** Undo and redo of the field in focus; a decision is taken back under Decide. */
function editItems(isMac: boolean): Item[] {
  return [
    { role: 'undo', label: 'Undo typing' },
    { role: 'redo', label: 'Redo typing' },
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    ...(isMac ? [{ role: 'pasteAndMatchStyle' } as const] : []),
    { role: 'delete' },
    { role: 'selectAll' },
  ]
}

/** Undo takes back one decision more, and a file is asked for twice. */
const heardOnce: ReadonlySet<CommandId> = new Set([
  'decision.undo',
  'decision.redo',
  'events.export',
  'events.open_file',
])

/** Electron has a role for it on macOS alone. */
const maximizeItem: Item = {
  label: 'Maximize or restore',
  click(_item, window) {
    if (window?.isMaximized() === true) window.unmaximize()
    else window?.maximize()
  },
}

function windowView({ zoom, isPackaged }: MenuParts): Item[] {
  const hidden = (accelerator: string, change: 'in' | 'out' | 'reset'): Item => ({
    label: accelerator,
    accelerator,
    visible: false,
    click: () => zoom(change),
  })
  return [
    { id: 'zoom.in', label: 'Zoom in', accelerator: 'CommandOrControl+Plus', click: () => zoom('in') },
    { id: 'zoom.out', label: 'Zoom out', accelerator: 'CommandOrControl+-', click: () => zoom('out') },
    { id: 'zoom.reset', label: 'Actual size', accelerator: 'CommandOrControl+0', click: () => zoom('reset') },
    // The same keys as they are typed without Shift, and on the number pad.
    hidden('CommandOrControl+=', 'in'),
    hidden('CommandOrControl+numadd', 'in'),
    hidden('CommandOrControl+numsub', 'out'),
    hidden('CommandOrControl+num0', 'reset'),
    separator,
    { role: 'togglefullscreen', label: 'Full screen' },
    ...(isPackaged ? [] : [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
  ]
}

/** A section's commands: "Theme: light" stands under Theme, and what excludes one another stands together. */
function sectionItems(name: CommandSection, parts: MenuParts): Item[] {
  const items: Item[] = []
  let last: Fact | undefined
  for (const fact of commandFacts) {
    if (fact.section !== name || placed.has(fact.id)) continue
    const group = groupOf(fact)
    if (group !== undefined && last !== undefined && groupOf(last) === group) {
      const submenu = items.at(-1)?.submenu
      if (Array.isArray(submenu)) submenu.push(item(fact, parts))
    } else {
      if (last !== undefined && isApart(last, fact)) items.push(separator)
      items.push(group === undefined ? item(fact, parts) : { label: group, submenu: [item(fact, parts)] })
    }
    last = fact
  }
  return items
}

function isApart(before: Fact, after: Fact): boolean {
  const isInline = (fact: Fact): boolean => fact.mark === 'radio' && groupOf(fact) === undefined
  return nounOf(before) !== nounOf(after) || isInline(before) !== isInline(after)
}

const nounOf = ({ id }: Fact): string => id.split('.')[0] ?? ''

const groupOf = ({ title, mark }: Fact): string | undefined =>
  mark === 'radio' && title.includes(': ') ? title.split(': ')[0] : undefined

function item(fact: Fact, { platform, keys, run }: MenuParts): Item {
  const { id, mark } = fact
  const title =
    groupOf(fact) === undefined ? (fact.menuTitle ?? fact.title) : fact.title.slice(fact.title.indexOf(': ') + 2)
  const accelerator = acceleratorOf({ id, keys: keysOf(fact, keys) }, platform)
  return {
    id,
    label: title.charAt(0).toUpperCase() + title.slice(1),
    enabled: false,
    click: () => run(id),
    ...(mark === undefined ? {} : { type: mark === 'check' ? 'checkbox' : 'radio' }),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  }
}

/**
 * The chord that is shown beside a command; the page's own bindings do the work. macOS can't show one without listening for it, so there
 * only those are shown that may be heard twice. Single keys never are.
 */
function acceleratorOf({ id, keys }: Pick<Fact, 'id' | 'keys'>, platform: MenuParts['platform']): string | undefined {
  if (platform === 'mac' && heardOnce.has(id)) return undefined
  return keys.find((key) => key.startsWith('$mod+'))?.replace('$mod', 'CommandOrControl')
}
