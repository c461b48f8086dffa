import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What the build writes for each part: the packages whose code is in it. */
const licenseSchema = z.object({
  name: z.string(),
  version: z.string(),
  identifier: z.string().optional(),
  text: z.string().optional(),
})
export type License = z.infer<typeof licenseSchema>

const manifestSchema = z.looseObject({ version: z.string(), license: z.string().optional() })

/** Packages that ship beside the bundles. */
const unbundled = ['better-sqlite3'] as const
const addenda: Readonly<Record<string, string>> = {
  'better-sqlite3': 'It contains SQLite, which its authors have put into the public domain.',
}
const rule = '-'.repeat(80)

function unbundledLicense(root: string, name: string): License {
  const folder = join(root, 'node_modules', name)
  const { version, license } = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  return { name, version, identifier: license, text: readFileSync(join(folder, 'LICENSE'), 'utf8').trim() }
}

/** Every package whose code is in dist/ or beside it, once. */
export function readLicenses(root: string): License[] {
  const dist = join(root, 'dist')
  const bundled = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /[\\/]licenses\.json$/.test(file))
    .flatMap((file) => z.array(licenseSchema).parse(JSON.parse(readFileSync(join(dist, file), 'utf8'))))
  const all = [...bundled, ...unbundled.map((name) => unbundledLicense(root, name))]
  return [...new Map(all.map((license) => [`${license.name}@${license.version}`, license])).values()].toSorted((a, b) =>
    a.name === b.name ? 0 : a.name < b.name ? -1 : 1,
  )
}

/** One text for people: each licence once, under the packages that come with it. */
export function noticesText(licenses: readonly License[]): string {
  const byText = new Map<string, License[]>()
  for (const license of licenses) {
    const text = license.text ?? `Licence: ${license.identifier ?? 'not stated'}.`
    byText.set(text, [...(byText.get(text) ?? []), license])
  }
  const sections = [...byText].map(([text, packages]) => {
    const names = packages.map(
      ({ name, version, identifier }) => `${name} ${version} (${identifier ?? 'no identifier'})`,
    )
    const added = packages.flatMap(({ name }) => addenda[name] ?? [])
    return [rule, ...names, '', text, ...(added.length === 0 ? [] : ['', ...added])].join('\n')
  })
  const head = 'Switchboard contains the work of others. Their names and licences follow.\n'
  const tail = 'Electron and Chromium come with their own lists: LICENSE.electron.txt and LICENSES.chromium.html.\n'
  return `${head}${tail}\n${sections.join('\n\n')}\n`
}

/** Writes dist/third-party-notices.txt from what the build has really put into dist/. */
export function writeNotices(root: string): void {
  writeFileSync(join(root, 'dist/third-party-notices.txt'), noticesText(readLicenses(root)))
}
