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
