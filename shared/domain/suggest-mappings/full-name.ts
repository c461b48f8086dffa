/** The part of a resource's full name after its owner; all of it where it has none. */
export function nameOf(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('/') + 1)
}

/** The part before the name; empty where there is none. */
export function ownerOf(fullName: string): string {
  return fullName.slice(0, Math.max(0, fullName.lastIndexOf('/')))
}
