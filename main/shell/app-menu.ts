import { Menu, type MenuItemConstructorOptions } from 'electron'
import { menuSections } from './menu-commands.ts'

/** The menu bar: the platform's own items, and the page's commands by name. */
export function setAppMenu({ isMac, request }: { isMac: boolean; request: (command: string) => void }): void {
  const sections = menuSections.map(({ label, commands }): MenuItemConstructorOptions => ({
    label,
    submenu: commands.map(({ label: name, command, accelerator }) => ({
      label: name,
      click: () => request(command),
      // The page hears the key itself; macOS can't show one without taking it.
      ...(accelerator === undefined || isMac ? {} : { accelerator, registerAccelerator: false }),
    })),
  }))
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { role: 'fileMenu' },
    { role: 'editMenu' },
    ...sections,
    {
      label: 'Window',
      submenu: [
        { role: 'reload' },
        { role: 'toggleDevTools' },
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        { type: 'separator' },
        { role: 'minimize' },
        { role: 'close' },
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
