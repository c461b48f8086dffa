import { personOf, resourceOf } from './event-fields.ts'
import { connectionTypes } from './normalize-linear/connection-types.ts'
import { workTypes } from './normalize-linear/work-types.ts'
import type { EventTypes } from './event-type.ts'
import type { ReadEvent } from './read-event.ts'
import { fieldOf, idOf, textOf } from './read-json.ts'
import { readProviderEvent } from './read-provider-event.ts'
import type { EventFacts, EventReader, ReadInput } from './read-provider-event.ts'

const types: EventTypes = { ...workTypes, ...connectionTypes }

/** The values of `type` that are understood. */
export const supportedLinearEvents: readonly string[] = Object.keys(types).toSorted()

const reader: EventReader = { provider: 'linear', named: 'The event', types, typeOf, facts, linkHost: 'linear.app' }

/** Reads what Linear sends: a change of one thing, or news about our app. */
export function readLinearEvent(input: ReadInput): ReadEvent {
  return readProviderEvent(reader, input)
}

function typeOf(said: string, root: unknown): { readonly type: string } | { readonly why: string } {
  const type = textOf(root, 'type')
  if (type === null) return { why: 'The body names no type of event.' }
  return said === type ? { type } : { why: `The header says ${said}, but the body says ${type}.` }
}

/** What changed: most types have it as `data`, an SLA's is `issueData`. */
export function linearData(root: unknown): unknown {
  return fieldOf(root, 'data') ?? fieldOf(root, 'issueData')
}

function facts(root: unknown, type: string): EventFacts {
  const data = linearData(root)
  const actor = fieldOf(root, 'actor') ?? fieldOf(data, 'user') ?? fieldOf(data, 'creator')
  return {
    actor: personOf(idOf(actor, 'id'), textOf(actor, 'name') ?? textOf(actor, 'service')),
    action: textOf(root, 'action'),
    externalInstallationId: idOf(root, 'organizationId'),
    resource: resourceIn(type, data),
    account: null,
    url: fieldOf(root, 'url') ?? fieldOf(data, 'url') ?? fieldOf(data, 'issue', 'url'),
    occurredAt: fieldOf(root, 'createdAt') ?? fieldOf(data, 'updatedAt'),
  }
}

/** The project where the work is part of one, else the team; what is about an issue or an update, is where that is. */
function resourceIn(type: string, data: unknown): EventFacts['resource'] {
  if (type === 'Project' || type === 'Team') {
    const name = textOf(data, 'name')
    return resourceOf(
      type === 'Project' ? 'project' : 'team',
      idOf(data, 'id'),
      name === null ? {} : { fullName: name },
    )
  }
  for (const place of [
    data,
    fieldOf(data, 'issue'),
    fieldOf(data, 'projectUpdate'),
    fieldOf(data, 'comment', 'issue'),
  ]) {
    const found = namedResource('project', place) ?? namedResource('team', place)
    if (found !== null) return found
  }
  return null
}

function namedResource(kind: 'project' | 'team', place: unknown): EventFacts['resource'] {
  const name = textOf(place, kind, 'name')
  const externalId = idOf(place, `${kind}Id`) ?? idOf(place, kind, 'id')
  return resourceOf(kind, externalId, name === null ? {} : { fullName: name })
}
