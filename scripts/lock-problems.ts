import { z } from 'zod'

const names = z.record(z.string(), z.string()).optional()
const entrySchema = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  license: z.string().optional(),
  dependencies: names,
  optionalDependencies: names,
})
const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) })
type Packages = z.infer<typeof lockSchema>['packages']

/** Node's own search: next to the dependent first, then in every folder above it. */
function entryPath(packages: Packages, dependent: string, name: string): string | undefined {
  const path = `${dependent === '' ? '' : `${dependent}/`}node_modules/${name}`
  if (packages[path] !== undefined) return path
  if (dependent === '') return undefined
  const cut = dependent.lastIndexOf('/node_modules/')
  return entryPath(packages, cut < 0 ? '' : dependent.slice(0, cut), name)
}

/** Licences under which anything may be used and passed on. */
const permissive = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
])

/** Tools that build or test and are never passed on may have these as well. */
const forTools = new Set(['MPL-2.0', 'Python-2.0', 'WTFPL', 'Unlicense'])

export interface LockPolicy {
  /** Packages that were looked at and may, or may not, run a script when they are installed. */
  readonly allowScripts: Readonly<Record<string, boolean>>
  /** Direct dependencies that ship, alone or inside a bundle. */
  readonly shipped: readonly string[]
}

/** `A OR B` is ours to choose from. */
function isLicensed(license: string | undefined, allowed: readonly ReadonlySet<string>[]): boolean {
  const choices = (license ?? '').replaceAll(/[()]/g, '').split(' OR ')
  return choices.some((choice) => allowed.some((set) => set.has(choice)))
}

/** Where the entries of the named packages and of all that they need are. */
function closureOf(packages: Packages, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (dependent: string, name: string): void => {
    const path = entryPath(packages, dependent, name)
    if (path === undefined || found.has(path)) return
    found.add(path)
    const entry = packages[path]
    for (const next of Object.keys({ ...entry?.dependencies, ...entry?.optionalDependencies })) visit(path, next)
  }
  for (const name of names) visit('', name)
  return found
}

/** What would let code in that nobody has looked at, or pass on what may not be, one sentence each. */
export function policyProblems(lock: unknown, { allowScripts, shipped }: LockPolicy): string[] {
  const { packages } = lockSchema.parse(lock)
  const ships = closureOf(packages, shipped)
  return Object.entries(packages).flatMap(([path, entry]) => {
    const wanted = Object.entries({ ...entry.dependencies, ...entry.optionalDependencies })
    const elsewhere = wanted
      .filter(([, range]) =>
        /^(?:git|github|gitlab|bitbucket|gist|https?|file|link|ssh)\b|:\/\/|^[\w.-]+\/[\w.-]+(?:#|$)/.test(range),
      )
      .map(([name, range]) => `${path === '' ? 'The project' : path} takes ${name} from ${range}.`)
    if (path === '') return elsewhere
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const scripted = entry.hasInstallScript === true && !Object.hasOwn(allowScripts, name)
    const licensed = isLicensed(entry.license, ships.has(path) ? [permissive] : [permissive, forTools])
    return [
      ...elsewhere,
      ...(scripted ? [`${path} has an install script, and allowScripts does not name it.`] : []),
      ...(entry.link === true || entry.inBundle === true ? [`${path} does not come from the registry.`] : []),
      ...(licensed ? [] : [`${path} has the licence ${entry.license ?? 'of nobody'}.`]),
    ]
  })
}

/** What would make `npm ci` fail or fetch from elsewhere on a clean machine, one sentence each. */
export function lockProblems(lock: unknown): string[] {
  const { packages } = lockSchema.parse(lock)
  return Object.entries(packages).flatMap(([path, entry]) => {
    const wanted = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
    const missing = wanted
      .filter((name) => entryPath(packages, path, name) === undefined)
      .map((name) => `${path === '' ? 'The project' : path} needs ${name}, which has no entry.`)
    if (path === '' || entry.link === true) return missing
    return [
      ...missing,
      ...(entry.integrity === undefined ? [`${path} has no integrity hash.`] : []),
      ...(entry.resolved === undefined ? [] : [`${path} names the host it came from.`]),
    ]
  })
}
