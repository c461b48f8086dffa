/** The groups whose path a project's name lies below, the nearest first. */
export function groupsAbove<G extends { readonly fullName: string }>(fullName: string, groups: readonly G[]): G[] {
  return groups
    .filter((group) => fullName.startsWith(`${group.fullName}/`))
    .toSorted((a, b) => b.fullName.length - a.fullName.length)
}
