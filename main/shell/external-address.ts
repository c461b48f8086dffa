/** Hosts that links of the page may lead to; a leading dot stands for any name below it. */
const allowedHosts = [
  'github.com',
  'gitlab.com',
  'linear.app',
  '.atlassian.net',
  '.slack.com',
  'docs.github.com',
] as const

/** The address in its plain form when the system's browser may open it; undefined otherwise. */
export function externalAddress(text: string, extraHosts: readonly string[] = []): string | undefined {
  if (text.length > 2_048 || !URL.canParse(text)) return undefined
  const url = new URL(text)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return undefined
  const allowed = [...allowedHosts, ...extraHosts].some((host) =>
    host.startsWith('.') ? url.hostname.endsWith(host) && url.hostname.length > host.length : url.hostname === host,
  )
  return allowed ? url.href : undefined
}
