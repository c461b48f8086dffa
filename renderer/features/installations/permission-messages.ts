import { providerNames } from '#shared/domain/provider-names.ts'
import type { GrantSource, PermissionRow } from '#shared/ipc/permission-calls.ts'
import type { Provider } from '#shared/model/provider.ts'
import { formatCount, formatMoment, joinWords, plural } from '../../ui/format.ts'
import type { StatusTone } from '../../ui/status.tsx'

interface Words {
  readonly tone: StatusTone
  readonly sign: string
  readonly word: string
  readonly why: string
}

const listed = (types: readonly string[]): string => joinWords(types)

/** How one stands, in a word, and what that means for events. */
function stateWords({ state, types }: PermissionRow, nowMs: number): Words {
  switch (state.kind) {
    case 'granted':
      return {
        tone: 'ok',
        sign: '✓',
        word: `granted: ${state.level}`,
        why: state.unsent.length === 0 ? listed(types) : `${listed(types)}; not subscribed to: ${listed(state.unsent)}`,
      }
    case 'unsubscribed':
      return { tone: 'warn', sign: '‖', word: 'granted, not subscribed', why: `Not sent: ${listed(types)}` }
    case 'missing':
      return { tone: 'bad', sign: '▲', word: 'missing', why: `Never sent without it: ${listed(types)}` }
    case 'seen':
      return {
        tone: 'ok',
        sign: '●',
        word: `comes; last ${formatMoment(nowMs, state.at)}`,
        why: `${listed(types)}. Nobody has said what is granted.`,
      }
    case 'unknown':
      return { tone: 'idle', sign: '?', word: 'unknown', why: `None came so far: ${listed(types)}` }
  }
}

/** Where that is known from. */
function source(of: GrantSource, provider: Provider, looked: number, nowMs: number): string {
  const name = providerNames[provider]
  const bySight = `Events that came say what must have been granted: the newest ${formatCount(looked)} here were looked through.`
  switch (of.kind) {
    case 'told':
      return `As ${name} said it ${formatMoment(nowMs, of.at)}, when the installation last changed.`
    case 'untold':
      return of.why === 'never'
        ? `Not known: no kept notice from ${name} says which permissions it has. ${bySight}`
        : `Not known any more: what ${name} told is no longer kept. ${bySight}`
    case 'unsaid':
      return `${name} doesn’t say what is granted. ${bySight}`
    case 'away':
      return `The service is away: what ${name} told is there. ${bySight}`
  }
}

const steps: Readonly<Record<Provider, string>> = {
  github:
    'Ask for it under “Permissions & events” of the App, then an owner of the account accepts it on the installation’s page.',
  gitlab: 'Tick the trigger in the settings of the webhook.',
  jira: 'Tick the event in the settings of the webhook, as an admin of the site.',
  linear: 'Tick the resource in the settings of the webhook.',
  slack: 'Add the scope and the event to the app, then install it in the workspace again.',
}

const order: Readonly<Record<PermissionRow['state']['kind'], number>> = {
  missing: 0,
  unsubscribed: 1,
  unknown: 2,
  seen: 3,
  granted: 4,
}

/** "2 missing, 3 not subscribed, 9 granted", in the order of the list. */
function summary(rows: readonly PermissionRow[]): string {
  const count = (kind: PermissionRow['state']['kind']): number => rows.filter(({ state }) => state.kind === kind).length
  const said: readonly (readonly [PermissionRow['state']['kind'], string])[] = [
    ['missing', 'missing'],
    ['unsubscribed', 'not subscribed'],
    ['unknown', 'unknown'],
    ['seen', 'seen to come'],
    ['granted', 'granted'],
  ]
  return said
    .filter(([kind]) => count(kind) > 0)
    .map(([kind, word]) => `${formatCount(count(kind))} ${word}`)
    .join(', ')
}

/** What to do about what is lacking; of what nobody knows, where it is seen. */
function next(rows: readonly PermissionRow[], provider: Provider): string {
  const isLacking = rows.some(({ state }) => state.kind === 'missing' || state.kind === 'unsubscribed')
  if (isLacking) return ` ${steps[provider]}`
  const isUnknown = rows.some(({ state }) => state.kind === 'unknown')
  return isUnknown ? ` What is granted is seen at ${providerNames[provider]}, by its owner.` : ''
}

export const permissionText = {
  stateWords,
  source,
  summary,
  sorted: (rows: readonly PermissionRow[]): readonly PermissionRow[] =>
    rows.toSorted((a, b) => order[a.state.kind] - order[b.state.kind]),
  label: (rows: readonly PermissionRow[]) =>
    `${plural(rows.length, 'permission', 'permissions')} that events here need: ${summary(rows)}`,
  needs: (level: string | null) => (level === null ? '' : `needs ${level}`),
  next,
  open: (provider: Provider) => `Open at ${providerNames[provider]}`,
  asking: 'Asking the service…',
  failed: 'What is granted could not be looked up',
  tryAgain: 'Try again',
} as const
