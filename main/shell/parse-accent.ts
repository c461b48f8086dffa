/** `#rrggbb` out of what a system calls its accent (`rrggbbaa`); null for anything else. */
export function parseAccent(text: unknown): string | null {
  const found = typeof text === 'string' ? /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text)?.[1] : undefined
  return found === undefined ? null : `#${found.toLowerCase()}`
}
