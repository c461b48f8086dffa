import type { FilterTerm } from '#shared/domain/filter-term.ts'

export const mostTypesShown = 3

/** The types that a group's row names: those of its events that a filter's terms about types leave. */
export function typesShown(types: readonly string[], terms: readonly FilterTerm[] = []): string[] {
  const about = terms.filter(({ field }) => field === 'type')
  const wanted = about.filter(({ not }) => not !== true).map(({ value }) => value.toLowerCase())
  const unwanted = new Set(about.filter(({ not }) => not === true).map(({ value }) => value.toLowerCase()))
  return types
    .filter((each) => {
      const type = each.toLowerCase()
      // A term may name one action of it, of which others are left.
      const isWanted = wanted.length === 0 || wanted.some((value) => value === type || value.startsWith(`${type}.`))
      return isWanted && !unwanted.has(type)
    })
    .slice(0, mostTypesShown)
}
