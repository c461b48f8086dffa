import { clipboard, Menu, type BrowserWindow } from 'electron'
import { contextMenuTemplate } from './context-menu-template.ts'
import { openExternal } from './open-external.ts'

/** Gives a window's right clicks their menus. */
export function showContextMenus(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = contextMenuTemplate(params, {
      openLink: openExternal,
      copyText: (text) => void clipboard.writeText(text),
    })
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}
