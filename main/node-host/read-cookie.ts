/** The value of one cookie of a `Cookie` header; undefined when it is missing or there twice. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
  return values.length === 1 ? values[0] : undefined
}

/** Cookies don't know ports: two hosts on one machine would overwrite each other's without this. */
export function cookieName(port: number): string {
  return `switchboard-${port}`
}
