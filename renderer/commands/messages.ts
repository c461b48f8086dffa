import type { GroupSort, InboxState } from '#shared/ipc/inbox-calls.ts'
import { appText } from '../app/messages.ts'
import type { Screen } from '../app/navigation.ts'
import { inboxText } from '../features/inbox/messages.ts'
import { lowerFirst } from '../ui/format.ts'

const ordinals = ['', 'first', 'second', 'third'] as const

export const commandText = {
  accept: (number: number) => `Accept the ${ordinals[number] ?? String(number)} suggestion`,
  map: 'Map to a project…',
  ignore: 'Ignore with a reason…',
  snooze: 'Snooze…',
  wake: 'Wake what is snoozed',
  resume: 'Resume the paused mapping',
  undo: 'Take the last decision back',
  pauseMapping: 'Pause the mapping',
  resumeMapping: 'Resume the mapping',
  retireMapping: 'Retire the mapping',
  retryOp: 'Send the decision again',
  discardOp: 'Discard the decision',
  nothingToSettle: 'This decision does not need you.',
  settled: (method: 'retry' | 'discard', label: string) =>
    `${method === 'retry' ? 'Sent again' : 'Discarded'}: ${label}`,
  next: 'Next',
  previous: 'Previous',
  openGroup: 'Open the group’s events',
  back: 'Back, or clear the selection',
  select: 'Select (Shift with arrows for a range)',
  goTo: (screen: Screen) => appText.screen(screen),
  closingSoon: 'Closing in 12 h',
  search: 'Search',
  grouping: 'Group by decision, or single events',
  showState: (state: InboxState) => `Show ${inboxText.state(state)}`,
  order: (sort: GroupSort) => `Order: ${lowerFirst(inboxText.sort(sort))}`,
  clearFilters: 'Clear filters',
  theme: (theme: string) => `Theme: ${theme}`,
  density: (density: string) => `Density: ${density}`,
  singleKeys: 'Turn single keys on or off',
  palette: 'All commands',
  keys: 'All keys',
  settings: 'Settings…',
  newWorkspace: 'Create a workspace…',
  openSample: 'Open the sample workspace',
  retrySync: 'Try the service again now',
  palettePlaceholder: 'A command, a project, a repository…',
  paletteEmpty: 'Nothing is called that.',
  groups: 'In the Inbox',
  projects: 'Mappings of a project',
  keysTitle: 'Keys',
  keysOff: 'Single keys are off. Turn them on in Settings; the palette works either way.',
} as const
