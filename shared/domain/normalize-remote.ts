/** Where a repository lives, in the form in which two of them can be compared. */
export interface RemoteAddress {
  /** Lower case, without a port: a repository's SSH and HTTPS addresses have different ones. */
  readonly host: string
  /** `owner/name`, lower case; GitLab's subgroups make it longer. */
  readonly slug: string
}

/** Other names that hosts give their SSH servers, and their pages. */
const sameHost: Readonly<Record<string, string>> = {
  'www.github.com': 'github.com',
  'ssh.github.com': 'github.com',
  'www.gitlab.com': 'gitlab.com',
  'altssh.gitlab.com': 'gitlab.com',
  'www.bitbucket.org': 'bitbucket.org',
  'altssh.bitbucket.org': 'bitbucket.org',
}

/** What is before the last `@` of the authority is a login, with or without a password: it is never kept. */
const withScheme = /^(?:https?|ssh|git|git\+ssh|git\+https):\/\/(?:[^/]*@)?([^/:@]+)(?::\d*)?\/(.+)$/i
/** Without a login a name without a dot could be a drive's letter. */
const scpLike = /^(?:[^@/:]+@([^/:@]+)|([^/:@]+\.[^/:@]+)):(?!\/\/)(.+)$/
const hostName = /^(?!.*\.\.)[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/

/**
 * A git remote as host and slug: https, http, ssh, git and scp-like forms; undefined for paths and anything else.
 * Credentials, ports, `.git`, queries and case are dropped.
 */
export function normalizeRemote(url: string): RemoteAddress | undefined {
  const text = url.trim()
  if (text.length > 2048) return undefined
  const scheme = withScheme.exec(text)
  const scp = scheme === null ? scpLike.exec(text) : null
  const named = (scheme?.[1] ?? scp?.[1] ?? scp?.[2])?.toLowerCase().replace(/\.$/, '')
  const slug = normalizeSlug(scheme?.[2] ?? scp?.[3] ?? '')
  if (named === undefined || slug === undefined || !hostName.test(named)) return undefined
  return { host: (Object.hasOwn(sameHost, named) ? sameHost[named] : undefined) ?? named, slug }
}

/** The path of a repository on its host as `owner/name`, with GitLab's subgroups before; undefined for anything else. */
export function normalizeSlug(path: string): string | undefined {
  const segments = path
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(/(?:\/|\.git)+$/i, '')
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')
  const whole =
    segments.length >= 2 && segments.every((segment) => /^[\w.~-]+$/.test(segment) && !/^\.+$/.test(segment))
  return whole ? segments.join('/') : undefined
}

/** One text for a repository, by which it is the same wherever it is named: `github.com/acme/search`. */
export function resourceKey({ host, slug }: RemoteAddress): string {
  return `${host}/${slug}`
}
