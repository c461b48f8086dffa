/** Where a repository lives, in the form in which two of them can be compared. */
export interface RemoteAddress {
  readonly host: string
  /** `owner/name`, lower case; GitLab's subgroups make it longer. */
  readonly slug: string
}

/** Other names that hosts give their SSH servers. */
const sameHost: Readonly<Record<string, string>> = {
  'www.github.com': 'github.com',
  'ssh.github.com': 'github.com',
  'altssh.gitlab.com': 'gitlab.com',
  'altssh.bitbucket.org': 'bitbucket.org',
}

const withScheme = /^(?:https?|ssh|git|git\+ssh):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+)?\/(.+)$/i
const scpLike = /^(?:[^@/:]+@)?([^/:@]+\.[^/:@]+):(?!\/\/)(.+)$/

/**
 * A git remote as host and slug: https, http, ssh, git and scp-like forms; undefined for paths and anything else.
 * Credentials, ports, `.git`, queries and case are dropped.
 */
export function normalizeRemote(url: string): RemoteAddress | undefined {
  const text = url.trim()
  if (text.length > 2048) return undefined
  const parts = withScheme.exec(text) ?? scpLike.exec(text)
  const named = parts?.[1]?.toLowerCase()
  const slug = slugOf(parts?.[2] ?? '')
  if (named === undefined || slug === undefined || !/^[a-z0-9.-]+$/.test(named)) return undefined
  return { host: (Object.hasOwn(sameHost, named) ? sameHost[named] : undefined) ?? named, slug }
}

function slugOf(path: string): string | undefined {
  const segments = path
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '')
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')
  const whole =
    segments.length >= 2 && segments.every((segment) => /^[\w.~-]+$/.test(segment) && !/^\.+$/.test(segment))
  return whole ? segments.join('/') : undefined
}
