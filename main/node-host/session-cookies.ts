/** Cookies don't know ports: the name says which host, and which of its sessions, a value is for. */
export function cookieName(port: number, sessionId: string): string {
  return `${prefixOf(port)}${sessionId}`
}

export interface SessionCookie {
  readonly name: string
  readonly value: string
}

/** The cookies of a `Cookie` header that are named as one of this host's. Others may have planted some of them. */
export function sessionCookies(header: string | undefined, port: number): readonly SessionCookie[] {
  return (header ?? '').split(';').flatMap((pair) => {
    const [name = '', ...rest] = pair.trim().split('=')
    return name.startsWith(prefixOf(port)) && rest.length > 0 ? [{ name, value: rest.join('=') }] : []
  })
}

function prefixOf(port: number): string {
  return `switchboard-${port}-`
}
