import type { SupportPart, SupportPartId } from '#shared/ipc/support-calls.ts'
import { formatCount, plural } from '../../ui/format.ts'

const parts: Readonly<Record<SupportPartId, { readonly title: string; readonly what: string }>> = {
  about: {
    title: 'Version and system',
    what: 'Switchboard, its host and the system; the data folder without your name',
  },
  status: { title: 'Status', what: 'What the footer and the start screen show' },
  sync: { title: 'Sync', what: 'Seqs, exchanges and failures, as the sync inspector shows them' },
  operations: { title: 'Operations', what: 'Ids, types and states of the newest 5,000, without what they say' },
  files: {
    title: 'Files',
    what: 'Sizes, versions and SQLite’s own check of the replica and the outbox; none of their rows',
  },
  log: { title: 'Log', what: 'The last 2 MB at most, cleaned once more' },
  preferences: { title: 'Preferences', what: 'Theme, density, keys and window' },
  service: { title: 'Service', what: 'What it answers when it is asked whether it is ready' },
}

const size = (bytes: number): string =>
  bytes < 1_024 ? `${formatCount(bytes)} B` : `${formatCount(Math.ceil(bytes / 1_024))} kB`

export const supportText = {
  title: 'Save a support bundle',
  open: 'Support bundle…',
  intro:
    'A zip for whoever helps you. It has no token, no payload and nothing of what an event says. Look at each part, and leave out what you would rather keep.',
  loading: 'Collecting…',
  failed: 'The parts could not be collected.',
  part: (id: SupportPartId) => parts[id],
  facts: ({ file, bytes }: SupportPart) => `${file}, ${size(bytes)}`,
  look: 'Look',
  lookAt: (id: SupportPartId) => `Look at ${parts[id].title}`,
  cut: 'Only its beginning is shown here.',
  words: 'Add what was written in decisions: labels, notes and reasons. They name repositories and projects.',
  save: 'Save…',
  saving: 'Saving…',
  cancel: 'Cancel',
  saved: (name: string, files: number, bytes: number) =>
    `Saved ${name}: ${plural(files, 'file', 'files')}, ${size(bytes)}`,
  partsLabel: 'What goes in',
} as const
