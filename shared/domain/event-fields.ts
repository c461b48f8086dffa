import type { NormalizedEvent } from '../model/event.ts'
import { plainName } from './plain-text.ts'
import { numberOf } from './read-json.ts'
import type { ResourceKind } from '../model/resource.ts'

/** A name of a body, cleaned and cut; null where nothing is left. */
export function nameOrNull(text: string | null, maxLength: number): string | null {
  return text === null ? null : plainName(text, maxLength) || null
}

/** A person, where the body names both who it is and how they are called. */
export function personOf(externalId: string | null, name: string | null): NormalizedEvent['actor'] {
  const login = nameOrNull(name, 100)
  return login === null || externalId === null ? null : { externalId, login }
}

export function shaOf(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{7,64}$/i.test(value) ? value.toLowerCase() : null
}

/** An https address at the provider itself, without credentials: anything else isn't a link that we would open. */
export function urlAt(value: unknown, host: string): string | null {
  if (typeof value !== 'string' || value.length > 2048) return null
  const authority = /^https:\/\/([a-z0-9.-]+(?::\d{1,5})?)(?:\/[\x21-\x7e]*)?$/i.exec(value)?.[1]?.toLowerCase()
  const ours = host.toLowerCase()
  return authority === ours || authority === ours.replace(/:\d+$/, '') ? value : null
}

/** Milliseconds hold until the year 9999, the last one that the wire form can say. */
const lastInstantMs = 253_402_300_799_999

/** A time as providers write it: seconds or milliseconds since 1970, or a text that dates are read from. */
export function instantOf(value: unknown): string | null {
  const number = numberOf(value)
  const timeMs =
    number === null
      ? typeof value === 'string' && value.length <= 40
        ? Date.parse(value)
        : Number.NaN
      : // Seconds reach this only in the year 5138, milliseconds did in 1973.
        number < 100_000_000_000
        ? number * 1000
        : number
  return timeMs >= 0 && timeMs <= lastInstantMs ? new Date(timeMs).toISOString() : null
}

type EventResource = NonNullable<NormalizedEvent['resource']>
type UnsaidField = NonNullable<EventResource['unsaid']>[number]

/** A resource of which a body may say more or less; null where it doesn't even say which. */
export function resourceOf(
  kind: ResourceKind,
  externalId: string | null,
  said: Partial<Pick<EventResource, UnsaidField>>,
): NormalizedEvent['resource'] {
  if (externalId === null) return null
  const fullName = nameOrNull(said.fullName ?? null, 255)
  const fields = { ...said, fullName: fullName ?? undefined }
  const unsaid = (['fullName', 'fork', 'private', 'archived', 'defaultBranch'] as const).filter(
    (name) => fields[name] === undefined,
  )
  return {
    kind,
    externalId,
    fullName: fullName ?? `${kind} ${externalId}`,
    fork: said.fork ?? false,
    private: said.private ?? false,
    archived: said.archived ?? false,
    defaultBranch: nameOrNull(said.defaultBranch ?? null, 255),
    ...(unsaid.length > 0 && { unsaid }),
  }
}
