import { formatCount, plural } from '../../ui/format.ts'

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })

export const volumeText = {
  title: 'Carried in the last 30 days',
  sum: (count: number) => `${plural(count, 'event', 'events')} in the last 30 days`,
  most: (count: number, instant: string) => `most on ${day.format(new Date(instant))}: ${formatCount(count)}`,
  day: (instant: string) => day.format(new Date(instant)),
  asTable: 'View as table',
  asChart: 'View as chart',
  columns: { day: 'Day', events: 'Events' },
  isShared:
    'Other mappings have this resource, too: an event that several took is counted with the first of them alone.',
  failed: 'The days could not be read',
} as const
