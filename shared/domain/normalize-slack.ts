import { personOf, resourceOf } from './event-fields.ts'
import type { EventTypes } from './event-type.ts'
import { appTypes } from './normalize-slack/app-types.ts'
import { channelTypes } from './normalize-slack/channel-types.ts'
import { messageTypes } from './normalize-slack/message-types.ts'
import type { ReadEvent } from './read-event.ts'
import { fieldOf, idOf, isTrue, listOf, textOf } from './read-json.ts'
import { readProviderEvent } from './read-provider-event.ts'
import type { EventFacts, EventReader, ReadInput } from './read-provider-event.ts'

const types: EventTypes = { ...messageTypes, ...channelTypes, ...appTypes }

/** The values of `event.type` that are understood. */
export const supportedSlackEvents: readonly string[] = Object.keys(types).toSorted()

const reader: EventReader = { provider: 'slack', named: 'The event', types, typeOf, facts, linkHost: 'app.slack.com' }

/** Reads what Slack's Events API sends: an envelope with one event. */
export function readSlackEvent(input: ReadInput): ReadEvent {
  return readProviderEvent(reader, input)
}

/** The event's own type; an envelope without an event, such as `app_rate_limited`, is the event itself. */
function typeOf(_said: string, root: unknown): { readonly type: string } | { readonly why: string } {
  const type = textOf(root, 'event', 'type') ?? textOf(root, 'type')
  if (type === null) return { why: 'The body names no type of event.' }
  if (type === 'event_callback') return { why: 'The body says event_callback, but it has no event.' }
  return { type }
}

/**
 * Which installation an event is of: an app that the whole organization installed has one for all its workspaces, any other
 * one for each.
 */
export function slackInstallationId(root: unknown): string | null {
  const first = listOf(root, 'authorizations')[0]
  const organization = idOf(first, 'enterprise_id') ?? idOf(root, 'enterprise_id')
  const ofOrganization = isTrue(first, 'is_enterprise_install') && organization !== null
  return ofOrganization ? organization : (idOf(root, 'team_id') ?? idOf(first, 'team_id') ?? organization)
}

/** `event.channel` is an id or the channel itself; reactions, files and another id name it elsewhere. */
export function slackChannelId(event: unknown): string | null {
  return (
    idOf(event, 'channel') ??
    idOf(event, 'channel', 'id') ??
    idOf(event, 'channel_id') ??
    idOf(event, 'item', 'channel') ??
    idOf(event, 'message', 'channel') ??
    idOf(event, 'new_channel_id')
  )
}

function facts(root: unknown): EventFacts {
  const event = fieldOf(root, 'event')
  const channelId = slackChannelId(event)
  const name = textOf(event, 'channel', 'name')
  const teamId = idOf(root, 'team_id')
  const user =
    idOf(event, 'user') ??
    idOf(event, 'user', 'id') ??
    idOf(event, 'user_id') ??
    idOf(event, 'message', 'user') ??
    idOf(event, 'actor_id') ??
    idOf(event, 'bot_id')
  const called = textOf(event, 'bot_profile', 'name') ?? textOf(event, 'username') ?? textOf(event, 'user', 'name')
  const isPrivate = fieldOf(event, 'channel', 'is_private')
  return {
    actor: personOf(user, called ?? user),
    action: textOf(event, 'subtype'),
    externalInstallationId: slackInstallationId(root),
    resource: resourceOf('channel', channelId, {
      ...(name !== null && { fullName: `#${name}` }),
      ...(typeof isPrivate === 'boolean' && { private: isPrivate }),
    }),
    account: null,
    url: teamId === null || channelId === null ? undefined : `https://app.slack.com/client/${teamId}/${channelId}`,
    occurredAt: fieldOf(root, 'event_time'),
  }
}
