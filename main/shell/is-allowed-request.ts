import { appHost, appScheme } from './app-origin.ts'

/** Whether the page may load an address at all: our own scheme, and nothing of the network. Developer tools load themselves. */
export function isAllowedRequest(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return (protocol === `${appScheme}:` && host === appHost) || protocol === 'devtools:' || protocol === 'data:'
}
