import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { z } from 'zod'
import { projectRoot } from '../project-root.ts'
import { infoProblems } from './info-plist.ts'
import { brokenImports, fileProblems, nativeModule, textProblems } from './packed-files.ts'
import type { PackedApp } from './pack-app.ts'
import { readLicenses } from './third-party-notices.ts'

const textual = /\.(c?js|json|html|css|svg|txt)$/
/** What lies beside the archive; Electron's own files are its own affair. */
const besides = ['LICENSE.txt', 'app.asar', 'third-party-notices.txt']

const posix = (path: string): string => path.split(sep).join('/')

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => posix(relative(folder, join(entry.parentPath, entry.name))))
}

/** The files in an archive, without their folders. */
function archived(asar: string): string[] {
  const paths = listPackage(asar, { isPack: false }).map((path) => posix(path).replace(/^\//, ''))
  const folders = new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))
  return paths.filter((path) => !folders.has(path))
}

/** The library wants paths as this system writes them. */
function textIn(asar: string, file: string): string {
  return extractFile(asar, file.split('/').join(sep)).toString('utf8')
}

/** Everything that is wrong with a package as it lies on the disk, one line each; starting it is another matter. */
export function packageProblems({ platform, resources }: PackedApp): string[] {
  const asar = join(resources, 'app.asar')
  const target = { platform, arch: process.arch }
  const files = archived(asar)
  const known = new Set(files)
  const unpacked = filesUnder(join(resources, 'app.asar.unpacked'))
  const texts = files.filter((file) => textual.test(file)).map((file) => ({ file, text: textIn(asar, file) }))
  const loose = readdirSync(resources).filter((name) => !besides.includes(name) && name !== 'app.asar.unpacked')
  return [
    ...fileProblems(files, target),
    ...unpacked.filter((file) => file !== nativeModule(target)).map((file) => `${file} lies outside the archive`),
    ...(unpacked.includes(nativeModule(target)) ? [] : ['the native module is not unpacked']),
    ...(platform === 'darwin' ? [] : loose.map((name) => `${name} lies beside the archive`)),
    ...texts.flatMap(({ file, text }) => [
      ...(file.endsWith('js') ? brokenImports(file, text, known) : []),
      ...textProblems(file, text, projectRoot),
    ]),
    ...manifestProblems(textIn(asar, 'package.json')),
    ...noticeProblems(resources),
    ...(platform === 'darwin' ? infoProblems(readFileSync(join(resources, '../Info.plist'), 'utf8')) : []),
  ]
}

const manifestSchema = z.looseObject({ desktopName: z.literal('switchboard.desktop') })
const buildOnly = ['scripts', 'devDependencies', 'optionalDependencies', 'allowScripts', 'imports', 'engines']

function manifestProblems(text: string): string[] {
  const manifest = manifestSchema.safeParse(JSON.parse(text))
  if (!manifest.success) return ['package.json does not name its desktop entry']
  return buildOnly.filter((key) => manifest.data[key] != null).map((key) => `package.json still has ${key}`)
}

/** Compares the notices with the bundles' own source maps, which tell what is in them without asking the licence lists. */
function noticeProblems(resources: string): string[] {
  const file = join(resources, 'third-party-notices.txt')
  if (!existsSync(file) || statSync(file).size === 0) return ['third-party-notices.txt is missing']
  const notices = readFileSync(file, 'utf8')
  const named = new Set(readLicenses(projectRoot).map(({ name }) => name))
  const missing = [...named].filter((name) => !notices.includes(`\n${name} `))
  const unnamed = packagesInMaps(join(projectRoot, 'dist')).filter((name) => !named.has(name))
  return [...missing, ...unnamed].map((name) => `the notices do not name ${name}`)
}

function packagesInMaps(dist: string): string[] {
  const sources = filesUnder(dist)
    .filter((file) => file.endsWith('.map') && !file.startsWith('host/'))
    .flatMap((file) => readFileSync(join(dist, file), 'utf8').match(/node_modules\/(?:@[\w.-]+\/)?[\w.-]+/g) ?? [])
  return [...new Set(sources.map((source) => source.replace('node_modules/', '')))]
}
