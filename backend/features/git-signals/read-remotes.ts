import { normalizeRemote, normalizeSlug, type RemoteAddress } from '#shared/domain/normalize-remote.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

/** A repository as a report names it; `host` is empty where it named a slug alone. */
export interface NamedRemote extends RemoteAddress {
  readonly name: string | null
}

/** The one remote of the simple form; throws `request.invalid` where it is no address, without a word of it. */
export function requireRemote(url: string): NamedRemote {
  const address = normalizeRemote(url)
  if (address !== undefined) return { ...address, name: null }
  throw invalid('body.remoteUrl', 'Expected https://host/owner/name or git@host:owner/name.')
}

/**
 * The repositories that a report names, once each. The first is the one that was built: it has the reported slug, else it is
 * `origin`, else it was named first. Throws `request.invalid` where there is none.
 */
export function readRemotes(report: {
  readonly repo_slug: string | null
  readonly remotes: readonly { readonly name: string; readonly url: string }[]
}): readonly [NamedRemote, ...NamedRemote[]] {
  const slug = report.repo_slug === null ? undefined : normalizeSlug(report.repo_slug)
  if (report.repo_slug !== null && slug === undefined) throw invalid('body.repo_slug', 'Expected owner/name.')
  const found = new Map<string, NamedRemote>()
  for (const { name, url } of report.remotes) {
    const address = normalizeRemote(url)
    if (address === undefined) continue
    const key = `${address.host}/${address.slug}`
    if (!found.has(key) || name === 'origin') found.set(key, { ...address, name })
  }
  const remotes = [...found.values()]
  const built =
    slug === undefined
      ? (remotes.find(({ name }) => name === 'origin') ?? remotes[0])
      : (remotes.find((remote) => remote.slug === slug && remote.name === 'origin') ??
        remotes.find((remote) => remote.slug === slug) ?? { host: '', slug, name: null })
  if (built === undefined)
    throw invalid('body.remotes', 'Name a repository: a remote with an address, or repo_slug as owner/name.')
  return [built, ...remotes.filter((remote) => remote !== built)]
}

function invalid(path: string, message: string): SwitchboardError {
  return new SwitchboardError('request.invalid', 'This is not the address of a repository.', {
    details: { issues: [{ path, message }] },
  })
}
