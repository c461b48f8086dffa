const loopbackNames = ['127.0.0.1', 'localhost', '[::1]']

/** Whether an address that we listen on is reached from this machine only. */
export function isLoopback(address: string): boolean {
  return address === '::1' || address === 'localhost' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address)
}

/** Whether a Host header names this listener itself; a page that rebinds its own name to loopback sends that name. */
export function isOwnHost(header: string | undefined, port: number): boolean {
  if (header === undefined) return false
  const own = loopbackNames.map((name) => `${name}:${port}`)
  return own.includes(header.toLowerCase()) || (port === 80 && loopbackNames.includes(header.toLowerCase()))
}

/** The names under which a listener may be asked for: its own, an address it was given, and those it is published under. */
export function createHostRule({
  listen,
  port,
  publicUrls,
}: {
  readonly listen: string
  readonly port: number
  readonly publicUrls: readonly string[]
}): (header: string | undefined) => boolean {
  const published = new Set(publicUrls.flatMap(hostsOf))
  return (header) => {
    if (isOwnHost(header, port)) return true
    const host = header?.toLowerCase() ?? ''
    // A page that rebinds a name sends that name; an address in its place is nobody's to rebind.
    return published.has(host) || (!isLoopback(listen) && isAddress(host))
  }
}

const defaultPorts: Readonly<Record<string, string>> = { 'https:': ':443', 'http:': ':80' }

/** A proxy may name the default port or leave it out. */
function hostsOf(publicUrl: string): string[] {
  const { host, port, protocol } = new URL(publicUrl)
  return port === '' ? [host, `${host}${defaultPorts[protocol] ?? ''}`] : [host]
}

function isAddress(host: string): boolean {
  return /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])(:\d{1,5})?$/.test(host)
}
