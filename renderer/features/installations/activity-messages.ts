import { providerNames } from '#shared/domain/provider-names.ts'
import type { KnownActivity } from '#shared/ipc/activity-calls.ts'
import type { Provider } from '#shared/model/provider.ts'
import { formatMoment, formatTime, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import type { Tone } from '../../ui/tag.tsx'
import type { ActivityRow, LoadedActivity } from './activity.ts'

const steps = new Map([
  ['installation.created', 'Added to this workspace'],
  ['installation.activated', 'Ownership proven: active'],
  ['installation.suspended', 'Suspended'],
  ['installation.unsuspended', 'Resumed'],
  ['installation.failed', 'Failed'],
  ['installation.recovered', 'Recovered'],
  ['installation.revoked', 'Revoked'],
  ['installation.disconnected', 'Disconnected'],
  ['webhook_secret.rotated', 'Webhook secret rotated'],
  ['webhook_secret.retired', 'Previous webhook secret retired'],
  ['provider_app.created', 'App registered'],
  ['provider_app.key_set', 'App’s private key set'],
  ['provider_app.key_removed', 'App’s private key removed'],
])

const because = (reason: string | null): string => (reason === null ? '' : `: ${isolated(reason)}`)

/** What happened, in one line. A step that only a newer service knows keeps its name. */
function what(row: ActivityRow): string {
  switch (row.kind) {
    case 'audit': {
      const of = row.app === null ? '' : `, of the app ${isolated(row.app)}`
      return `${steps.get(row.command) ?? row.command}${of}${because(row.reason)}`
    }
    case 'notice':
      return isolated(row.title)
    case 'link':
      return `Linked ${isolated(row.memberName)} as ${isolated(row.login)}`
    case 'mapping':
      return `Mapped ${isolated(row.resourceName)} to ${isolated(row.destinationName)}`
    case 'waiting':
      return `${isolated(row.label)}${because(row.reason)}`
  }
}

function who(row: ActivityRow, provider: Provider): string {
  switch (row.kind) {
    case 'audit':
      return row.claimedActor === null
        ? isolated(row.actor)
        : `${isolated(row.claimedActor)} (token ${isolated(row.actor)})`
    case 'notice':
      return providerNames[provider]
    case 'link':
      return '–'
    case 'mapping':
      return isolated(row.actor)
    case 'waiting':
      return 'this console'
  }
}

interface Mark {
  readonly tone: Tone
  readonly sign: string
  readonly word: string
}

const waits: Readonly<Record<Extract<KnownActivity, { kind: 'waiting' }>['state'], Mark>> = {
  queued: { tone: 'idle', sign: '↑', word: 'not sent yet' },
  blocked: { tone: 'idle', sign: '↑', word: 'waits for another' },
  awaited: { tone: 'warn', sign: '?', word: 'waits for you in Operations' },
  refused: { tone: 'bad', sign: '▲', word: 'refused: see Operations' },
}

/** What is so of it by now, where that is something else. */
function mark(row: ActivityRow): Mark | null {
  if (row.kind === 'waiting') return waits[row.state]
  if (row.kind !== 'mapping') return null
  if (row.unsynced) return waits.queued
  return row.state.kind === 'active' ? null : { tone: 'idle', sign: '○', word: `now ${row.state.kind}` }
}

/** What the list has and lacks, in sentences. */
function note(loaded: LoadedActivity | null, isCut: boolean, nowMs: number): string {
  const sentences = [
    loaded === null
      ? 'Shown is what this console knows: links and mappings as they were made.'
      : `The service’s audit as of ${formatTime(loaded.at)}, with links and mappings as they were made.`,
    ...(isCut ? ['Of links and mappings only the last 500 each.'] : []),
    ...(loaded === null || loaded.besideSince === null
      ? []
      : [`What the provider told, and the app’s secrets, since ${formatMoment(nowMs, loaded.besideSince)} only.`]),
    ...(loaded?.appShown === false ? ['What happened to its app’s secrets is shown to admins of the service.'] : []),
  ]
  return sentences.join(' ')
}

export const activityText = {
  what,
  who,
  mark,
  note,
  columns: { what: 'What', who: 'Who', when: 'When' },
  count: (count: number) => plural(count, 'entry', 'entries'),
  asking: 'Asking the service…',
  awayTitle: 'Its history is at the service, and it is away',
  awayWhy: 'It is asked for again by itself when the service is back.',
  stale: (loaded: LoadedActivity | null) =>
    loaded === null
      ? 'The service is away. Shown is what this console knows.'
      : `The service is away. Shown is what was loaded, as of ${formatTime(loaded.at)}, and what this console knows.`,
  staleFailed: (message: string) => `Not renewed: ${message}`,
  failed: 'The history could not be loaded',
  tryAgain: 'Try again',
  older: 'Show older entries',
  noneTitle: 'Nothing has happened to it yet',
  noneWhy: 'What is decided about it, its links, mappings and secrets is listed here, the newest first.',
} as const
