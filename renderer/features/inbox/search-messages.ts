import type { SearchDoubt, TokenName } from './inbox-query.ts'

const values: Readonly<Record<TokenName, string>> = {
  state: 'state: takes open, snoozed, mapped, routed_once or ignored',
  provider: 'provider: takes github, gitlab, jira, linear or slack',
  closing: 'closing: takes hours, as in closing:12h',
}

export const searchText = {
  /** "provider:github", as it can be typed. */
  typed: (name: TokenName, value: string) => `${name}:${value}`,
  doubt(doubt: SearchDoubt): string {
    switch (doubt.kind) {
      case 'no_words':
        return 'There is nothing to search for: only letters and digits are looked for. All events of the filters are shown.'
      case 'unknown_filter':
        return `${doubt.word} is not a filter; its words were searched for. Filters are state:, provider: and closing:.`
      case 'unknown_value':
        return `${doubt.word} is not a filter; its words were searched for. ${values[doubt.name]}.`
    }
  },
} as const
