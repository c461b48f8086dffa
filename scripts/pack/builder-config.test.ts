import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  Arch,
  LinuxPackager,
  MacPackager,
  Packager,
  Platform,
  WinPackager,
  type LinuxConfiguration,
} from 'electron-builder'
import { expect, test } from 'vitest'
import { projectRoot } from '#scripts/project-root.ts'
import { eventFileExtension, eventFileMimeType } from '#shared/domain/event-file-limits.ts'
import { must } from '#shared/lib/must.ts'

const targets = [
  { name: 'Linux', platform: Platform.LINUX, names: ['AppImage', 'deb'] },
  { name: 'macOS', platform: Platform.MAC, names: ['dmg', 'zip'] },
  { name: 'Windows', platform: Platform.WINDOWS, names: ['nsis'] },
]

/** Reads the configuration as a packing would, up to the point where it would begin. */
async function configured(
  { platform, names }: { platform: Platform; names: string[] },
  changes: object = {},
): Promise<Packager> {
  const config = { extends: './electron-builder.yml', ...changes }
  const packager = new Packager({ projectDir: projectRoot, config, targets: platform.createTarget(names, Arch.x64) })
  await packager.validateConfig()
  return packager
}

test.each(targets)('electron-builder takes the configuration for $name', async (target) => {
  const { config } = await configured(target)
  expect(config.appId).toBe('dev.switchboard.console')
  expect(config.publish).toBeNull()
})

test.each([
  { linux: { keywords: ['x'] } },
  { mac: { hardenedRuntime: 'yes, please' } },
  { nsis: { oneclick: false } },
  { dmg: { contents: 'all' } },
  { fileAssociations: [{ ext: 'switchboard', mime: 'text/plain' }] },
])('electron-builder refuses %o', async (changes) => {
  await expect(configured({ platform: Platform.LINUX, names: ['dir'] }, changes)).rejects.toThrow(
    'Invalid configuration',
  )
})

test('every file that the configuration names is there', async () => {
  const { config } = await configured({ platform: Platform.LINUX, names: ['dir'] })
  const resources = [config.linux?.icon, config.mac?.icon, config.win?.icon].map((icon) =>
    join('resources/packaging', String(icon)),
  )
  const named = [
    ...resources,
    config.mac?.entitlements,
    config.mac?.entitlementsInherit,
    config.nsis?.license,
    config.afterPack,
  ]
  expect(named.filter((file) => typeof file !== 'string' || !existsSync(join(projectRoot, file)))).toEqual([])
})

interface LinuxHelper {
  computeDesktopEntry(options: LinuxConfiguration): Promise<string>
  /** The path of the XML that tells the system about our files. */
  computeMimeTypeFiles(): Promise<string | null>
}
interface DesktopEntries {
  new (packager: LinuxPackager): LinuxHelper
}

/** electron-builder's own words; it offers no other way to see them than building an installer. */
async function linuxHelper(): Promise<{ helper: LinuxHelper; packager: LinuxPackager }> {
  const require = createRequire(import.meta.url)
  const { LinuxTargetHelper } = require('app-builder-lib/out/targets/LinuxTargetHelper.js') as {
    LinuxTargetHelper: DesktopEntries
  }
  const packager = new LinuxPackager(await configured({ platform: Platform.LINUX, names: ['deb'] }))
  return { helper: new LinuxTargetHelper(packager), packager }
}

async function desktopEntry(): Promise<Record<string, string>> {
  const { helper, packager } = await linuxHelper()
  const text = await helper.computeDesktopEntry(packager.platformSpecificBuildOptions)
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

test('the desktop entry is found by its words, belongs to its window, and opens our links and files', async () => {
  expect(await desktopEntry()).toMatchObject({
    Name: 'Switchboard',
    GenericName: 'Connector console',
    Exec: '/opt/Switchboard/switchboard %U',
    Icon: 'switchboard',
    StartupWMClass: 'switchboard',
    Categories: 'Development;',
    MimeType: `${eventFileMimeType};x-scheme-handler/switchboard;`,
    Keywords: 'connector;webhook;triage;github;events;inbox;',
  })
})

test('a deb tells the system which files are ours', async () => {
  const { helper } = await linuxHelper()
  const xml = readFileSync(must(await helper.computeMimeTypeFiles(), 'there is a kind of file'), 'utf8')
  expect(xml).toContain(`<mime-type type="${eventFileMimeType}">`)
  expect(xml).toContain(`<glob pattern="*${eventFileExtension}"/>`)
  expect(xml).toContain('<comment>Events saved from Switchboard</comment>')
})

test('every system is told of the same kind of file, which it may only view', async () => {
  const packager = await configured({ platform: Platform.LINUX, names: ['dir'] })
  for (const Own of [LinuxPackager, MacPackager, WinPackager]) {
    expect(new Own(packager).fileAssociations).toMatchObject([
      { ext: eventFileExtension.slice(1), mimeType: eventFileMimeType, role: 'Viewer' },
    ])
  }
  expect(packager.config.mac?.extendInfo).toMatchObject({
    UTExportedTypeDeclarations: [
      {
        UTTypeIdentifier: 'dev.switchboard.events',
        UTTypeTagSpecification: {
          'public.filename-extension': [eventFileExtension.slice(1)],
          'public.mime-type': [eventFileMimeType],
        },
      },
    ],
  })
})

test('the program has the name that each system expects', async () => {
  const packager = await configured({ platform: Platform.LINUX, names: ['dir'] })
  const names = [LinuxPackager, MacPackager, WinPackager].map((Own) => new Own(packager).appInfo.productFilename)
  expect(names).toEqual(['switchboard', 'Switchboard', 'Switchboard'])
})
