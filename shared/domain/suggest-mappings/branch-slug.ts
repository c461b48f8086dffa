/** Branches that every repository has: that two of them share one says nothing. */
const commonNames: ReadonlySet<string> = new Set([
  'main',
  'master',
  'trunk',
  'develop',
  'development',
  'dev',
  'head',
  'stable',
  'staging',
  'stage',
  'test',
  'production',
  'prod',
  'release',
  'next',
  'beta',
  'canary',
  'gh-pages',
])

/** Prefixes under which every repository has the same names: versions, and what bots open. */
const commonPrefixes = /^(?:release|releases|hotfix|dependabot|renovate|snyk|gh-readonly-queue|backport)[/-]/

/** A branch that stands for one piece of work, with the slug of its feature; null for those that every repository has. */
export function tellingBranch(branch: string | null): { readonly name: string; readonly slug: string } | null {
  if (branch === null) return null
  const lower = branch.toLowerCase()
  const slug = lower.slice(lower.lastIndexOf('/') + 1)
  if (slug.length < 4 || commonNames.has(slug) || commonPrefixes.test(lower) || /^v?\d+([._x-]\d*)*$/.test(slug))
    return null
  return { name: branch, slug }
}
