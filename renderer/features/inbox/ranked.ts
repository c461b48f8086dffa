/** What has the text in its name: names that start with it first, else in the order given. */
export function ranked<T>(items: readonly T[], text: string, nameOf: (item: T) => string): readonly T[] {
  const wanted = text.trim().toLowerCase()
  const placeOf = (item: T): number => nameOf(item).toLowerCase().indexOf(wanted)
  const found = items.filter((item) => placeOf(item) >= 0)
  return [...found.filter((item) => placeOf(item) === 0), ...found.filter((item) => placeOf(item) > 0)]
}

/** What a project or feed is found by: its name, else its slug. A search has no line break, so none goes across both. */
export function foundBy({ name, slug = '' }: { readonly name: string; readonly slug?: string | undefined }): string {
  return `${name}\n${slug}`
}
