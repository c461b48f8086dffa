import { shown } from '../event-type.ts'
import type { EventBody, EventReading, EventTypes } from '../event-type.ts'
import { fieldOf } from '../read-json.ts'
import { slackQuote } from './slack-text.ts'

const event = { event: 'object' } as const
const ofEvent = (root: unknown, ...path: readonly string[]) => fieldOf(root, 'event', ...path)

/** What people write, and what they do with it. */
export const messageTypes: EventTypes = {
  message: { needs: event, read: readMessage },
  app_mention: {
    needs: event,
    read: ({ root, who }) => ({
      kind: 'channel.message',
      title: `${who} mentioned the app${slackQuote(ofEvent(root, 'text'))}`,
      occurredAt: timeOf(ofEvent(root, 'ts')),
    }),
  },
  reaction_added: { needs: event, read: (body) => readReaction(body, 'reacted with') },
  reaction_removed: { needs: event, read: (body) => readReaction(body, 'took back') },
  pin_added: { needs: event, read: ({ who }) => ({ kind: 'channel.updated', title: `${who} pinned something` }) },
  pin_removed: { needs: event, read: ({ who }) => ({ kind: 'channel.updated', title: `${who} unpinned something` }) },
  link_shared: { needs: event, read: ({ who }) => ({ kind: 'channel.message', title: `${who} shared a link` }) },
  file_shared: { needs: event, read: ({ who }) => ({ kind: 'channel.message', title: `${who} shared a file` }) },
}

function readMessage({ root, action, who }: EventBody): EventReading {
  const time = timeOf(ofEvent(root, 'event_ts') ?? ofEvent(root, 'ts'))
  const words = slackQuote(ofEvent(root, 'text'))
  switch (action) {
    case 'message_changed':
      return {
        kind: 'channel.updated',
        title: `${who} edited a message${slackQuote(ofEvent(root, 'message', 'text'))}`,
        occurredAt: time,
      }
    case 'message_deleted':
      return { kind: 'channel.updated', title: 'A message was deleted', occurredAt: time }
    case 'channel_join':
    case 'group_join':
      return { kind: 'channel.updated', title: `${who} joined the channel`, occurredAt: time }
    case 'channel_leave':
    case 'group_leave':
      return { kind: 'channel.updated', title: `${who} left the channel`, occurredAt: time }
    default: {
      const isReply = typeof ofEvent(root, 'thread_ts') === 'string'
      return { kind: 'channel.message', title: `${who} ${isReply ? 'replied' : 'wrote'}${words}`, occurredAt: time }
    }
  }
}

function readReaction({ root, who }: EventBody, verb: string): EventReading {
  const emoji = shown(ofEvent(root, 'reaction'), 'an emoji', 60)
  return {
    kind: 'channel.reacted',
    title: `${who} ${verb} :${emoji}:`,
    occurredAt: timeOf(ofEvent(root, 'event_ts')),
  }
}

/** `1515449522.000016`: seconds, with a number behind them that tells messages apart. */
export function timeOf(ts: unknown): number | undefined {
  return typeof ts === 'string' && /^\d{1,12}\.\d{1,9}$/.test(ts) ? Number.parseInt(ts, 10) : undefined
}
