import type { InstallationRow } from '#shared/ipc/catalog-calls.ts'
import type { InstallationState } from '#shared/model/installation.ts'
import type { StatusTone } from '../../ui/status.tsx'
import { formatCount, plural } from '../../ui/format.ts'

interface StateWords {
  readonly tone: StatusTone
  readonly word: string
  /** What it means for events, and what would change it. */
  readonly meaning: string
}

function stateWords(state: InstallationState): StateWords {
  switch (state.kind) {
    case 'active':
      return { tone: 'ok', word: 'active', meaning: 'Events arrive and are routed.' }
    case 'pending':
      return {
        tone: 'idle',
        word: 'pending',
        meaning: 'Nobody has proven to own the account yet. Its events wait in the Inbox until then.',
      }
    case 'suspended':
      return state.by === 'provider'
        ? {
            tone: 'warn',
            word: 'suspended by the provider',
            meaning:
              'The account’s owner suspended it at the provider, and only they can lift that. New events wait in the Inbox.',
          }
        : {
            tone: 'warn',
            word: 'suspended by us',
            meaning: 'An admin of this workspace suspended it. New events wait in the Inbox.',
          }
    case 'error':
      return {
        tone: 'bad',
        word: `error: ${state.code}`,
        meaning: 'The provider refuses our calls. New events wait in the Inbox.',
      }
    case 'revoked':
      return {
        tone: 'bad',
        word: 'revoked',
        meaning: 'The provider took our access away. It has to be installed again.',
      }
    case 'disconnected':
      return { tone: 'idle', word: 'disconnected', meaning: 'It was disconnected here. It has to be installed again.' }
  }
}

/** What was decided behind something that waits for a person has not happened, and doesn't by itself. */
function rowWords({ state, isHeld }: Pick<InstallationRow, 'state' | 'isHeld'>): StateWords {
  const words = stateWords(state)
  return isHeld
    ? {
        tone: 'idle',
        word: `not yet ${words.word}`,
        meaning: 'Decided, and sent only after you confirm or discard what waits for you in Operations.',
      }
    : words
}

export const installationText = {
  title: 'Installations',
  search: 'Search installations',
  rowWords,
  count: (count: number) => plural(count, 'installation', 'installations'),
  columns: {
    account: 'Account',
    state: 'State',
    resources: 'Resources',
    mapped: 'Mapped',
    open: 'Open items',
    last: 'Last delivery',
  },
  resourceColumns: { name: 'Resource', destinations: 'Goes to', open: 'Open' },
  never: 'never',
  resources: (count: number) => plural(count, 'resource', 'resources'),
  mapped: (mapped: number, all: number) => `${formatCount(mapped)} of ${plural(all, 'resource', 'resources')} mapped`,
  gap: 'mapped nowhere',
  archived: 'archived',
  removed: 'no longer granted',
  private: 'private',
  externalId: (id: string) => `installation ${id}`,
  noneTitle: 'No installations yet',
  noneWhy: 'An installation connects one account at a provider. It is added at the service, by an admin.',
  nothingMatches: 'No installation has such a name',
  noResources: 'It has no resources yet',
  noResourcesWhy: 'They show up with their first event, or when the service takes inventory.',
  detailLabel: 'Installation',
  nothingToShow: 'There is nothing here to show.',
  neverWaited: 'That event never waited in the Inbox: a mapping, a rule or a policy decided about it.',
  failed: 'The list could not be read',
  tryAgain: 'Try again',
} as const
