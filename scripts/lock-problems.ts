import { z } from 'zod'

const names = z.record(z.string(), z.string()).optional()
const entrySchema = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  dependencies: names,
  optionalDependencies: names,
})
const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) })
type Packages = z.infer<typeof lockSchema>['packages']

/** Node's own search: next to the dependent first, then in every folder above it. */
function hasEntry(packages: Packages, dependent: string, name: string): boolean {
  if (packages[`${dependent === '' ? '' : `${dependent}/`}node_modules/${name}`] !== undefined) return true
  if (dependent === '') return false
  const cut = dependent.lastIndexOf('/node_modules/')
  return hasEntry(packages, cut < 0 ? '' : dependent.slice(0, cut), name)
}

/** What would make `npm ci` fail or fetch from elsewhere on a clean machine, one sentence each. */
export function lockProblems(lock: unknown): string[] {
  const { packages } = lockSchema.parse(lock)
  return Object.entries(packages).flatMap(([path, entry]) => {
    const wanted = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
    const missing = wanted
      .filter((name) => !hasEntry(packages, path, name))
      .map((name) => `${path === '' ? 'The project' : path} needs ${name}, which has no entry.`)
    if (path === '' || entry.link === true) return missing
    return [
      ...missing,
      ...(entry.integrity === undefined ? [`${path} has no integrity hash.`] : []),
      ...(entry.resolved === undefined ? [] : [`${path} names the host it came from.`]),
    ]
  })
}
