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

export interface OwnFacts {
  /** The one `127.0.0.1:PORT` that the server is known by: any other name is a rebound DNS entry. */
  readonly authority: string
  /** The target holds a ticket that nobody has used: it comes from the file that only this user can read. */
  readonly hasTicket: boolean
}

const outsideMessage = 'Open the address from the terminal by pasting it into the address bar.'

/** Why a request to the loopback server is refused before anything looks at it; undefined when it may pass. */
export function refuseRequest(facts: IncomingFacts, { authority, hasTicket }: OwnFacts): Refusal | undefined {
  const { method, target, rawHeaders, upgrade } = facts
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
  // A page of another site, or of another port, may not even open a window on this one.
  const sites = valuesOf(rawHeaders, 'sec-fetch-site')
  const allowed = reading ? ['same-origin', 'none'] : ['same-origin']
  const isOpening = reading && hasTicket && isNavigation(rawHeaders)
  if (sites.length > 1 || (!isOpening && sites.some((site) => !allowed.includes(site)))) {
    return { status: 403, message: outsideMessage }
  }
  return undefined
}

/** Whether a browser loads a page into a tab, rather than a script, a frame or an image. */
function isNavigation(rawHeaders: readonly string[]): boolean {
  const [mode] = valuesOf(rawHeaders, 'sec-fetch-mode')
  const [dest] = valuesOf(rawHeaders, 'sec-fetch-dest')
  return (mode ?? 'navigate') === 'navigate' && (dest ?? 'document') === 'document'
}

function valuesOf(rawHeaders: readonly string[], name: string): string[] {
  return rawHeaders.filter((_value, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name)
}
