import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

export interface Remote {
  readonly providerHost: string
  /** `owner/name`, lower case, no `.git`. */
  readonly repoSlug: string
}

const scpLike = /^(?:[^@/\s]+@)?(?<host>[a-z0-9.-]+):(?!\/\/)(?<path>[^\s]+)$/i
const schemes = ['https:', 'http:', 'ssh:', 'git:', 'git+ssh:']

/** Host and slug of any remote that git accepts over a network; credentials, ports and `.git` are dropped. Throws `request.invalid`. */
export function parseRemoteUrl(remoteUrl: string): Remote {
  const text = remoteUrl.trim()
  const scp = text.includes('://') ? undefined : scpLike.exec(text)?.groups
  const [host, path] = scp === undefined ? fromUrl(text) : [scp['host'] ?? '', scp['path'] ?? '']
  const repoSlug = path
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/i, '')
    .toLowerCase()
  if (host === '' || !/^[^/\s]+(?:\/[^/\s]+)+$/.test(repoSlug)) throw invalid()
  return { providerHost: host.toLowerCase(), repoSlug }
}

function fromUrl(text: string): [string, string] {
  if (!URL.canParse(text)) throw invalid()
  const url = new URL(text)
  if (!schemes.includes(url.protocol)) throw invalid()
  return [url.hostname, decodeURIComponent(url.pathname)]
}

function invalid(): SwitchboardError {
  return new SwitchboardError('request.invalid', 'This is not the address of a repository.', {
    details: { issues: [{ path: 'body.remoteUrl', message: 'Expected https://host/owner/name or git@host:owner/name.' }] },
  })
}
