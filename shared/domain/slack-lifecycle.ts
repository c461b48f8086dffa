import type { LifecycleChange, LifecycleResource } from './lifecycle-change.ts'
import { slackChannelId } from './normalize-slack.ts'
import { plainName } from './plain-text.ts'
import { fieldOf, idOf, isTrue, listOf, textOf } from './read-json.ts'

/** Types that may change our records; all others change nothing. */
export const slackLifecycleTypes: ReadonlySet<string> = new Set([
  'app_uninstalled',
  'tokens_revoked',
  'channel_id_changed',
  ...['channel', 'group'].flatMap((noun) =>
    ['rename', 'archive', 'unarchive', 'deleted', 'left'].map((verb) => `${noun}_${verb}`),
  ),
])

/** The change that a Slack event brings about; undefined for events that change nothing of ours. Never throws. */
export function slackLifecycle(eventType: string, payload: unknown): LifecycleChange | undefined {
  const event = fieldOf(payload, 'event')
  // Slack sends both when an app is removed, in either order: the second finds nothing left to do.
  if (eventType === 'app_uninstalled') return { kind: 'installation_deleted' }
  if (eventType === 'tokens_revoked') {
    if (listOf(event, 'tokens', 'bot').length > 0) return { kind: 'installation_deleted' }
    const providerUserIds = listOf(event, 'tokens', 'oauth').flatMap((id) => idOf({ id }, 'id') ?? [])
    return providerUserIds.length === 0 ? undefined : { kind: 'authorizations_revoked', providerUserIds }
  }
  const resource = channelOf(event)
  if (resource === undefined) return undefined
  if (eventType === 'channel_id_changed') {
    const formerExternalId = idOf(event, 'old_channel_id')
    if (formerExternalId === null || formerExternalId === resource.externalId) return undefined
    return { kind: 'resource_id_changed', resource, formerExternalId }
  }
  switch (eventType.replace(/^(?:channel|group)_/, '')) {
    case 'rename':
      return resource.fullName === undefined ? undefined : { kind: 'resource_renamed', resource }
    case 'archive':
      return { kind: 'resource_archived', resource }
    case 'unarchive':
      return { kind: 'resource_unarchived', resource }
    case 'deleted':
      return { kind: 'resource_deleted', resource }
    case 'left':
      return { kind: 'resources_changed', resourceSelection: null, added: [], removed: [resource] }
    default:
      return undefined
  }
}

function channelOf(event: unknown): LifecycleResource | undefined {
  const externalId = slackChannelId(event)
  if (externalId === null) return undefined
  const name = plainName(textOf(event, 'channel', 'name') ?? '', 200)
  return {
    kind: 'channel',
    externalId,
    ...(name !== '' && { fullName: `#${name}` }),
    ...(isTrue(event, 'channel', 'is_private') && { private: true }),
  }
}
