import type { NormalizedEvent } from '../model/event.ts'
import { instantOf, nameOrNull, shaOf, urlAt } from './event-fields.ts'
import { branchOfRef, shown } from './event-type.ts'
import type { EventReading, EventTypes } from './event-type.ts'
import { parsePayload } from './parse-payload.ts'
import { plainText } from './plain-text.ts'
import type { ReadEvent } from './read-event.ts'
import { shapeProblem } from './shape-problem.ts'

/** How one provider's bodies are read: what all its types share, and what each has of its own. */
export interface EventReader {
  readonly provider: NormalizedEvent['provider']
  /** What names the type, at the beginning of a sentence: `The header`. */
  readonly named: string
  readonly types: EventTypes
  /** The type that a body is of, by what the request said and what it holds itself; a sentence where the two disagree. */
  readonly typeOf: (said: string, root: unknown) => { readonly type: string } | { readonly why: string }
  readonly facts: (root: unknown, type: string) => EventFacts
  /** The host that links may lead to, where it isn't the account's own. */
  readonly linkHost?: string
}

export interface EventFacts extends Pick<
  NormalizedEvent,
  'actor' | 'externalInstallationId' | 'resource' | 'account' | 'action'
> {
  /** Where a type has no link of its own. */
  readonly url?: unknown
  readonly occurredAt?: unknown
}

export interface ReadInput {
  readonly eventType: string
  readonly text: string
  /** Where the account lives: `gitlab.com`, `acme.atlassian.net`. */
  readonly host: string
}

/** Reads a request in our words. Never throws: what is missing or odd becomes null, texts are cut and cleaned. */
export function readProviderEvent(reader: EventReader, input: ReadInput): ReadEvent {
  const parsed = parsePayload(input.text)
  if (parsed.kind === 'failed') return { kind: 'parse_failed', why: parsed.why }
  const root = parsed.payload
  const named = reader.typeOf(input.eventType, root)
  if ('why' in named) return { kind: 'parse_failed', why: named.why }
  const type = plainText(named.type, 128)
  const known = Object.hasOwn(reader.types, type) ? reader.types[type] : undefined
  const problem = known === undefined ? undefined : shapeProblem(type, known, root, reader.named)
  if (problem !== undefined) return { kind: 'parse_failed', why: problem }
  const facts = reader.facts(root, type)
  const who = facts.actor?.login ?? 'Somebody'
  const reading = known?.read({ root, action: facts.action ?? '', who }) ?? {
    kind: null,
    title: `${who} sent ${type || 'an unnamed event'}`,
  }
  const event = composeEvent(reader, { input, type, facts, reading })
  if (known === undefined) return { kind: 'unsupported', event }
  return known.lifecycle === true ? { kind: 'lifecycle', event, ends: known.ends === true } : { kind: 'event', event }
}

function composeEvent(
  reader: EventReader,
  parts: {
    readonly input: ReadInput
    readonly type: string
    readonly facts: EventFacts
    readonly reading: EventReading
  },
): NormalizedEvent {
  const { input, type, facts, reading } = parts
  const host = reader.linkHost ?? input.host
  return {
    provider: reader.provider,
    type,
    action: facts.action === null ? null : shown(facts.action, '', 128) || null,
    kind: reading.kind,
    title: plainText(reading.title, 300) || type || `${reader.provider} event`,
    actor: facts.actor,
    externalInstallationId: facts.externalInstallationId,
    resource: facts.resource,
    account: facts.account,
    branch: nameOrNull(branchOfRef(reading.branch), 255),
    commitSha: shaOf(reading.commitSha),
    ...(reading.pushedShas !== undefined && reading.pushedShas.length > 0 && { pushedShas: [...reading.pushedShas] }),
    ...(reading.files ?? { paths: [] }),
    url: urlAt(reading.url, host) ?? urlAt(facts.url, host),
    occurredAt: instantOf(reading.occurredAt) ?? instantOf(facts.occurredAt),
  }
}
