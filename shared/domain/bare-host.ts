const form =
  /^(?:(https?):\/\/)?((?!.*\.\.)(?!.*[.-](?::|\/|$))[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::([1-9]\d{0,4}))?\/?$/
const portOf = { http: '80', https: '443' } as const

/** A host with its port where that isn't the usual one, lower case; also of an address that is nothing but its host. Undefined for anything else. */
export function bareHost(text: string): string | undefined {
  const [, scheme, name, port] = form.exec(text.trim().toLowerCase()) ?? []
  if (name === undefined || Number(port ?? 0) > 65_535) return undefined
  const isUsual = port === undefined || port === portOf[scheme === 'http' ? 'http' : 'https']
  return isUsual ? name : `${name}:${port}`
}
