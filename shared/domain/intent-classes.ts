import type { IntentType } from '../model/operation.ts'

/** How a decision behaves without the service. */
export type IntentClass = 'reversible' | 'effectful' | 'interactive'

export const intentClasses: Readonly<Record<IntentClass, string>> = {
  reversible:
    'Changes records, and can be taken back: it waits in the outbox and is sent as soon as the service answers.',
  effectful:
    'Sends something out or ends something, which nothing takes back: away from the service it waits, and is asked about once more.',
  interactive: 'Asks a person at a provider, as a sign-in does: it needs the service, and never waits.',
}

/** Signing in and connecting are calls of their own: no intent is interactive. */
export const classOfIntent: Readonly<Record<IntentType, Exclude<IntentClass, 'interactive'>>> = {
  'event.ignore': 'reversible',
  'event.snooze': 'reversible',
  'event.wake': 'reversible',
  'event.bulk': 'reversible',
  'event.route_once': 'reversible',
  'event.reroute': 'reversible',
  'event.replay': 'effectful',
  'event.assign': 'reversible',
  'mapping.create': 'reversible',
  'mapping.pause': 'reversible',
  'mapping.resume': 'reversible',
  'mapping.retire': 'reversible',
  'suggestion.decline': 'reversible',
  'rule.create': 'reversible',
  'rule.update': 'reversible',
  'rule.enable': 'reversible',
  'rule.disable': 'reversible',
  'rule.reorder': 'reversible',
  'rule.roll_back': 'reversible',
  'rule.delete': 'reversible',
  'installation.suspend': 'reversible',
  'installation.resume': 'reversible',
  'installation.disconnect': 'effectful',
  'link.revoke': 'effectful',
  'member.offboard': 'reversible',
  'override.set': 'reversible',
  'override.clear': 'reversible',
  'deadletter.retry': 'effectful',
  'deadletter.discard': 'reversible',
  'op.undo': 'reversible',
}

export function isEffectful(type: IntentType): boolean {
  return classOfIntent[type] === 'effectful'
}

export const effectfulTypes: readonly string[] = Object.entries(classOfIntent).flatMap(([type, kind]) =>
  kind === 'effectful' ? [type] : [],
)
