import { eventFileExtension } from '#shared/domain/event-file-limits.ts'
import type { EventFile } from '#shared/model/event-file.ts'
import { slugOf } from '../workspaces/slug-of.ts'

/** "acme-search-2026-11-21.switchboard": the repository where there is only one, and the day. */
export function eventFileName({ events, exportedAt, workspace }: EventFile): string {
  const resources = new Set(events.map(({ resourceName }) => resourceName))
  const [only] = resources
  const subject = resources.size === 1 && typeof only === 'string' ? only : `${workspace} events`
  return `${slugOf(subject)}-${exportedAt.slice(0, 10)}${eventFileExtension}`
}
