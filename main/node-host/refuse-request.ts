export interface IncomingFacts {
  readonly method: string
  /** As it stands in the request line. */
  readonly target: string
  /** Names and values in turn, as they came: `Host` twice is two entries. */
  readonly rawHeaders: readonly string[]
  readonly upgrade: boolean
}

export interface Refusal {
  readonly status: 400 | 403 | 421
  readonly message: string
}

/**
 * Why a request to the loopback server is refused before anything looks at it; undefined when it may pass.
 * `authority` is the one `127.0.0.1:PORT` that the server is known by: any other name is a rebound DNS entry.
 */
export function refuseRequest(
  { method, target, rawHeaders, upgrade }: IncomingFacts,
  authority: string,
): Refusal | undefined {
  const [host, ...moreHosts] = valuesOf(rawHeaders, 'host')
  if (host !== authority || moreHosts.length > 0)
    return { status: 421, message: 'This server answers to its own address only.' }
  if (!target.startsWith('/')) return { status: 400, message: 'The request target must be a path.' }
  const reading = (method === 'GET' || method === 'HEAD') && !upgrade
  const origins = valuesOf(rawHeaders, 'origin')
  const ownOrigin = origins.length === 1 && origins[0] === `http://${authority}`
  if (reading ? origins.length > 0 && !ownOrigin : !ownOrigin) {
    return { status: 403, message: 'That origin may not call this server.' }
  }
  const sites = valuesOf(rawHeaders, 'sec-fetch-site')
  const allowed = reading ? ['same-origin', 'none'] : ['same-origin']
  if (sites.some((site) => !allowed.includes(site)) || sites.length > 1) {
    return { status: 403, message: 'Open the address from the terminal by pasting it into the address bar.' }
  }
  return undefined
}

function valuesOf(rawHeaders: readonly string[], name: string): string[] {
  return rawHeaders.filter((_value, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name)
}
