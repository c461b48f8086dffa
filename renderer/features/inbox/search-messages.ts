import type { FilterName, SearchDoubt } from '#shared/domain/inbox-language.ts'
import { mostTerms, mostWordsLength } from '#shared/domain/filter-term.ts'
import { plural } from '../../ui/format.ts'

const values: Readonly<Record<FilterName, string>> = {
  state: 'state: takes open, snoozed, mapped, routed_once or ignored',
  provider: 'provider: takes github, gitlab, jira, linear or slack',
  reason: 'reason: takes why an event waits, as in reason:no_mapping',
  repo: 'repo: takes a name or a pattern, as in repo:acme/*',
  type: 'type: takes a provider’s type of event, as in type:push',
  actor: 'actor: takes a login or a pattern, as in actor:*[bot]',
  assigned: 'assigned: takes nobody, anyone or a member’s name',
  closing: 'closing: takes hours, as in closing:12h',
  received: 'received: takes how long ago at most, as in received:2d, or at least, as in received:>2d',
}

const filters = 'state:, provider:, reason:, repo:, type:, actor:, assigned:, closing: and received:'

const names: Readonly<Record<FilterName, string>> = {
  state: 'what became of it',
  provider: 'where it came from',
  reason: 'why it waits',
  repo: 'repository',
  type: 'type of event',
  actor: 'who did it',
  assigned: 'whose it is',
  closing: 'redelivery ends soon',
  received: 'how long ago',
}

export const searchText = {
  says: (name: FilterName, isNegated: boolean) => (isNegated ? `not: ${names[name]}` : names[name]),
  saysNot: 'everything but…',
  completions: 'Filters that can follow',
  offered: (count: number) => `${plural(count, 'filter', 'filters')} to choose from`,
  /** "provider:github", as it can be typed. */
  typed: (name: FilterName, value: string) => `${name}:${value}`,
  doubt(doubt: SearchDoubt): string {
    const searched = 'isNegated' in doubt ? 'events with its words are left out' : 'its words were searched for'
    switch (doubt.kind) {
      case 'no_words':
        return 'There is nothing to search for: only letters and digits are looked for. All events of the filters are shown.'
      case 'unknown_filter':
        return `${doubt.word} is not a filter; ${searched}. Filters are ${filters}.`
      case 'unknown_value':
        return `${doubt.word} is not a filter; ${searched}. ${values[doubt.name]}.`
      case 'no_value':
        return `${doubt.word} has no value; ${searched}. ${values[doubt.name]}.`
      case 'not_negatable':
        return `${doubt.word} can’t be asked for the other way round; ${searched}. Name the state or time that you mean.`
      case 'open_quote':
        return `Nothing ends the quote at ${doubt.word}; its words were searched for one by one.`
      case 'not_me':
        return `Switchboard does not know which member you are; ${searched}. Write your name, as in assigned:"Ada Lovelace".`
      case 'too_long':
        return `A search takes up to ${mostWordsLength} letters of words. Shorten it: nothing was searched for yet.`
      case 'too_many':
        return `A search takes up to ${mostTerms} filters. Take one away first: nothing was searched for yet.`
    }
  },
} as const
