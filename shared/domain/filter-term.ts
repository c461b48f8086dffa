/** What can be asked of an event beside the facets and words of a search. */
export const termFields = [
  'reason',
  'repo',
  'type',
  'actor',
  'assigned',
  'received',
  'provider',
  'phrase',
  'word',
] as const
export type TermField = (typeof termFields)[number]

/**
 * One condition of a filter. Those of one field are alternatives, except phrases; all fields must agree, and none of the negated
 * ones may be so.
 * `provider` and `word` are only negated here: asked for, they are a facet and the words of the search.
 */
export interface FilterTerm {
  readonly field: TermField
  /** `NO_MAPPING`, `acme/*`, `push`, `octocat`, `nobody`, `2d`, `<2d`, `gitlab`, or words. */
  readonly value: string
  readonly not?: true
}

export const mostTerms = 20
export const mostTermLength = 200
/** As long as the words of a search may be. */
export const mostWordsLength = 200
