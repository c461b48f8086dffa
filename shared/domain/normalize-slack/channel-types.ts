import { shown } from '../event-type.ts'
import type { EventTypes } from '../event-type.ts'
import { fieldOf } from '../read-json.ts'
import { timeOf } from './message-types.ts'

const words: Readonly<Record<string, readonly [kind: string, words: string]>> = {
  archive: ['archived', 'archived the channel'],
  unarchive: ['unarchived', 'unarchived the channel'],
  deleted: ['deleted', 'deleted the channel'],
  left: ['updated', 'took the app out of the channel'],
  history_changed: ['updated', 'changed the history of the channel'],
}

/** A channel's own life. `group_` is what Slack calls the same of private channels. */
export const channelTypes: EventTypes = {
  ...Object.fromEntries(
    ['channel', 'group'].flatMap((noun) =>
      Object.entries(words).map(([verb, [kind, said]]) => type(noun, verb, kind, said)),
    ),
  ),
  ...Object.fromEntries([
    type('channel', 'shared', 'updated', 'shared the channel with another organization'),
    type('channel', 'unshared', 'updated', 'ended the sharing of the channel'),
  ]),
  channel_created: named('created', 'created'),
  channel_rename: named('renamed', 'renamed the channel to'),
  group_rename: named('renamed', 'renamed the channel to'),
  channel_id_changed: {
    needs: { event: 'object' },
    read: () => ({ kind: 'channel.updated', title: 'Slack gave the channel another id' }),
  },
  member_joined_channel: {
    needs: { event: 'object' },
    read: ({ root, who }) => ({ kind: 'channel.updated', title: `${who} joined the channel`, occurredAt: at(root) }),
  },
  member_left_channel: {
    needs: { event: 'object' },
    read: ({ root, who }) => ({ kind: 'channel.updated', title: `${who} left the channel`, occurredAt: at(root) }),
  },
}

function type(noun: string, verb: string, kind: string, said: string): [string, EventTypes[string]] {
  const read: EventTypes[string]['read'] = ({ root, who }) => ({
    kind: `channel.${kind}`,
    title: `${who} ${said}`,
    occurredAt: at(root),
  })
  return [`${noun}_${verb}`, { needs: { event: 'object' }, read }]
}

function named(kind: string, verb: string): EventTypes[string] {
  return {
    needs: { event: 'object' },
    read: ({ root, who }) => ({
      kind: `channel.${kind}`,
      title: `${who} ${verb} #${shown(fieldOf(root, 'event', 'channel', 'name'), 'without a name', 100)}`,
      occurredAt: at(root),
    }),
  }
}

const at = (root: unknown) => timeOf(fieldOf(root, 'event', 'event_ts'))
