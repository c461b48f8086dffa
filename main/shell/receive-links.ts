import { app } from 'electron'
import { linkScheme } from '#shared/domain/deep-link.ts'
import { createLinkBox, type LinkBox } from './link-box.ts'

/** Listens for links from before Electron is ready: macOS may send the first one that early. */
export function receiveLinks(args: readonly string[]): LinkBox {
  const links = createLinkBox()
  links.receiveArgs(args)
  app.on('open-url', (event, url) => {
    event.preventDefault()
    links.receive(url)
  })
  return links
}

/** Asks the system to send us its links. Only an installed app: a build from sources would be asked for after it is gone. */
export function claimLinks(): void {
  if (!app.isPackaged) return
  // What follows `--` is no flag, however the link is written.
  if (process.platform === 'win32') app.setAsDefaultProtocolClient(linkScheme, process.execPath, ['--'])
  else app.setAsDefaultProtocolClient(linkScheme)
}
