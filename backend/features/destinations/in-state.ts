import type { ArchivableState } from '#shared/model/next-archived-at.ts'

/** Which rows of a table of projects or feeds are in a state. */
export const inState = {
  active: 'archived_at IS NULL',
  archived: 'archived_at IS NOT NULL',
} as const satisfies Record<ArchivableState, string>
