import type { BrowserWindow } from 'electron'
import type { Console } from '../console.ts'
import type { LinkBox } from './link-box.ts'

/** Hands the links that were opened to a window's page, once it is there to hear them. */
export function deliverLinks(window: BrowserWindow, links: LinkBox, { tell }: Pick<Console, 'tell'>): void {
  let stop = (): void => undefined
  window.webContents.on('did-start-loading', () => stop())
  window.webContents.on('did-finish-load', () => {
    stop = links.listen((link) => tell({ type: 'link.followed', link }))
  })
  window.on('closed', () => stop())
}
