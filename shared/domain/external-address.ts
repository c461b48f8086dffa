/** What a link of the page may be for, and the hosts that this may lead to; a leading dot stands for any name below it. */
const hostsOf = {
  provider: ['github.com', 'gitlab.com', 'linear.app', '.atlassian.net', '.slack.com'],
  docs: ['docs.github.com'],
} as const satisfies Record<string, readonly string[]>

export type LinkPurpose = keyof typeof hostsOf
export const linkPurposes: readonly LinkPurpose[] = ['provider', 'docs']

const maxLength = 2_048
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/
/** No user, no password, no port, no backslash, nothing that is not ASCII: what is read here can't be read otherwise elsewhere. */
const address = /^https:\/\/([a-z0-9.-]{1,253})(?:[/?#][\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]*)?$/

/** Whether the system's browser may open an address for a purpose: https, a host of the purpose's list, and nothing hidden in it. */
export function isExternalAddress(purpose: LinkPurpose, text: string): boolean {
  const host = text.length > maxLength ? undefined : address.exec(text)?.[1]
  if (host === undefined || !hostName.test(host)) return false
  return hostsOf[purpose].some((allowed) => (allowed.startsWith('.') ? host.endsWith(allowed) : host === allowed))
}

/** Whether the page may show an address as a link at all. */
export function isPageAddress(text: string): boolean {
  return linkPurposes.some((purpose) => isExternalAddress(purpose, text))
}
