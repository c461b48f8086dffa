export const commandSections = ['Decide', 'Move', 'Go to', 'View', 'Workspace', 'Help'] as const
export type CommandSection = (typeof commandSections)[number]

interface CommandEntry {
  readonly id: string
  readonly section: CommandSection
  readonly title: string
  /** tinykeys' syntax, the shown one first. Empty: only by palette and menus. */
  readonly keys: readonly string[]
  /** Keys that the element in focus takes itself; only shown. */
  readonly alsoShown?: readonly string[]
  /** The menu bar shows whether it is on: one of its neighbours, or by itself. */
  readonly mark?: 'radio' | 'check'
  /** Where the title doesn't read as the name of something that is on or off. */
  readonly menuTitle?: string
  /** Can also be asked for while no workspace is open. */
  readonly alone?: true
}

/** Everything that the console can be asked for: its keys, palette, sheet and the app's menu bar all read this table. */
export const commandTable = [
  { id: 'inbox.accept_1', section: 'Decide', title: 'Accept the first suggestion', keys: ['1'] },
  { id: 'inbox.accept_2', section: 'Decide', title: 'Accept the second suggestion', keys: ['2'] },
  { id: 'inbox.accept_3', section: 'Decide', title: 'Accept the third suggestion', keys: ['3'] },
  { id: 'inbox.map', section: 'Decide', title: 'Map to a project…', keys: ['m'] },
  { id: 'inbox.decline', section: 'Decide', title: 'Decline the suggestion…', keys: ['d'] },
  { id: 'inbox.ignore', section: 'Decide', title: 'Ignore with a reason…', keys: ['i'] },
  { id: 'inbox.snooze', section: 'Decide', title: 'Snooze…', keys: ['h'] },
  { id: 'inbox.assign', section: 'Decide', title: 'Assign to…', keys: ['a'] },
  { id: 'inbox.wake', section: 'Decide', title: 'Wake what is snoozed', keys: ['h'] },
  { id: 'inbox.route_once', section: 'Decide', title: 'Route once to…', keys: ['Shift+M'] },
  { id: 'inbox.reroute', section: 'Decide', title: 'Route again', keys: ['Shift+R'] },
  { id: 'inbox.make_rule', section: 'Decide', title: 'Make a rule…', keys: ['Shift+L'] },
  { id: 'inbox.replay', section: 'Decide', title: 'Replay to its destinations…', keys: ['r'] },
  { id: 'inbox.replay_local', section: 'Decide', title: 'Replay to localhost…', keys: [] },
  { id: 'inbox.copy_curl', section: 'Decide', title: 'Copy the request as curl', keys: [] },
  { id: 'inbox.resume', section: 'Decide', title: 'Resume the paused mapping', keys: ['p'] },
  { id: 'suggestion.accept_1', section: 'Decide', title: 'Accept its first project', keys: ['1'] },
  { id: 'suggestion.accept_2', section: 'Decide', title: 'Accept its second project', keys: ['2'] },
  { id: 'suggestion.accept_3', section: 'Decide', title: 'Accept its third project', keys: ['3'] },
  { id: 'suggestion.decline', section: 'Decide', title: 'Decline its first project…', keys: ['d'] },
  { id: 'suggestion.accept_above', section: 'Decide', title: 'Accept suggestions above…', keys: ['b'] },
  { id: 'mapping.pause', section: 'Decide', title: 'Pause the mapping', keys: ['p'] },
  { id: 'mapping.resume', section: 'Decide', title: 'Resume the mapping', keys: ['p'] },
  { id: 'mapping.retire', section: 'Decide', title: 'Retire the mapping', keys: ['Delete'] },
  { id: 'installation.suspend', section: 'Decide', title: 'Suspend the installation…', keys: ['p'] },
  { id: 'installation.resume', section: 'Decide', title: 'Resume the installation', keys: ['p'] },
  { id: 'installation.disconnect', section: 'Decide', title: 'Disconnect the installation…', keys: ['Delete'] },
  { id: 'installation.revoke_link', section: 'Decide', title: 'Revoke the link…', keys: ['Delete'] },
  { id: 'operation.edit', section: 'Decide', title: 'Edit the refused decision…', keys: ['e'] },
  { id: 'operation.retry', section: 'Decide', title: 'Send the decision again', keys: ['r'] },
  { id: 'operation.discard', section: 'Decide', title: 'Discard the decision', keys: ['Delete'] },
  { id: 'letter.retry', section: 'Decide', title: 'Send the dead letter again…', keys: ['r'] },
  { id: 'letter.discard', section: 'Decide', title: 'Discard the dead letter…', keys: ['Delete'] },
  { id: 'decision.undo', section: 'Decide', title: 'Take the last decision back', keys: ['$mod+z'] },
  { id: 'decision.redo', section: 'Decide', title: 'Do again what was taken back', keys: ['$mod+Shift+Z'] },
  { id: 'list.next', section: 'Move', title: 'Next', keys: ['j'], alsoShown: ['ArrowDown'] },
  { id: 'list.previous', section: 'Move', title: 'Previous', keys: ['k'], alsoShown: ['ArrowUp'] },
  { id: 'list.first', section: 'Move', title: 'First', keys: ['Home'] },
  { id: 'list.last', section: 'Move', title: 'Last', keys: ['End'] },
  { id: 'list.back', section: 'Move', title: 'Back, or clear the selection', keys: ['Escape'] },
  { id: 'inbox.open', section: 'Move', title: 'Open the group’s events', keys: ['o'], alsoShown: ['Enter', 'Space'] },
  { id: 'suggestion.open', section: 'Move', title: 'Show what waits for it', keys: ['o'], alsoShown: ['Enter'] },
  { id: 'signal.open', section: 'Move', title: 'Show the signal’s event', keys: ['o'], alsoShown: ['Enter'] },
  { id: 'letter.open', section: 'Move', title: 'Show the dead letter’s event', keys: ['o'], alsoShown: ['Enter'] },
  { id: 'inbox.select', section: 'Move', title: 'Select (Shift with arrows for a range)', keys: ['x'] },
  { id: 'inbox.select_matching', section: 'Move', title: 'Select all that match', keys: ['Shift+A'] },
  { id: 'go.inbox', section: 'Go to', title: 'Inbox', keys: ['g i'] },
  { id: 'go.installations', section: 'Go to', title: 'Installations', keys: ['g n'] },
  { id: 'go.mappings', section: 'Go to', title: 'Mappings', keys: ['g m'] },
  { id: 'go.suggestions', section: 'Go to', title: 'Suggestions', keys: ['g s'] },
  { id: 'go.signals', section: 'Go to', title: 'Signals', keys: ['g e'] },
  { id: 'go.operations', section: 'Go to', title: 'Operations', keys: ['g o'] },
  { id: 'go.dead_letters', section: 'Go to', title: 'Dead letters', keys: ['g d'] },
  { id: 'go.rules', section: 'Go to', title: 'Rules…', keys: ['g r'] },
  { id: 'go.members', section: 'Go to', title: 'Members…', keys: ['g p'] },
  { id: 'go.overrides', section: 'Go to', title: 'Overrides…', keys: ['g v'] },
  { id: 'go.closing_soon', section: 'Go to', title: 'Closing in 12 h', keys: ['g c'] },
  { id: 'go.view_1', section: 'Go to', title: 'Saved view 1', keys: ['g 1'] },
  { id: 'go.view_2', section: 'Go to', title: 'Saved view 2', keys: ['g 2'] },
  { id: 'go.view_3', section: 'Go to', title: 'Saved view 3', keys: ['g 3'] },
  { id: 'go.view_4', section: 'Go to', title: 'Saved view 4', keys: ['g 4'] },
  { id: 'go.view_5', section: 'Go to', title: 'Saved view 5', keys: ['g 5'] },
  { id: 'go.view_6', section: 'Go to', title: 'Saved view 6', keys: ['g 6'] },
  { id: 'go.view_7', section: 'Go to', title: 'Saved view 7', keys: ['g 7'] },
  { id: 'go.view_8', section: 'Go to', title: 'Saved view 8', keys: ['g 8'] },
  { id: 'go.view_9', section: 'Go to', title: 'Saved view 9', keys: ['g 9'] },
  { id: 'view.search', section: 'View', title: 'Search', keys: ['/'] },
  { id: 'view.grouping', section: 'View', title: 'Group by decision, or single events', keys: ['v'] },
  { id: 'signal.payload', section: 'View', title: 'The signal’s payload, or its request as it came', keys: ['v'] },
  { id: 'signal.refresh', section: 'View', title: 'Ask for the newest signals', keys: [] },
  { id: 'letter.refresh', section: 'View', title: 'Ask for the dead letters again', keys: [] },
  { id: 'view.open', section: 'View', title: 'Show open', keys: [], mark: 'radio' },
  { id: 'view.snoozed', section: 'View', title: 'Show snoozed', keys: [], mark: 'radio' },
  { id: 'view.mapped', section: 'View', title: 'Show mapped', keys: [], mark: 'radio' },
  { id: 'view.routed_once', section: 'View', title: 'Show routed once', keys: [], mark: 'radio' },
  { id: 'view.ignored', section: 'View', title: 'Show ignored', keys: [], mark: 'radio' },
  { id: 'view.sort_newest', section: 'View', title: 'Order: newest first', keys: [], mark: 'radio' },
  { id: 'view.sort_closing_soonest', section: 'View', title: 'Order: closing soonest', keys: [], mark: 'radio' },
  { id: 'view.sort_largest', section: 'View', title: 'Order: largest first', keys: [], mark: 'radio' },
  { id: 'view.save', section: 'View', title: 'Save this view…', keys: ['Shift+S'] },
  { id: 'view.restore', section: 'View', title: 'Bring the deleted view back', keys: [] },
  { id: 'view.clear_filters', section: 'View', title: 'Clear filters', keys: [] },
  { id: 'view.theme_system', section: 'View', title: 'Theme: as the system', keys: [], mark: 'radio', alone: true },
  { id: 'view.theme_light', section: 'View', title: 'Theme: light', keys: [], mark: 'radio', alone: true },
  { id: 'view.theme_dark', section: 'View', title: 'Theme: dark', keys: [], mark: 'radio', alone: true },
  {
    id: 'view.contrast_system',
    section: 'View',
    title: 'Contrast: as the system',
    keys: [],
    mark: 'radio',
    alone: true,
  },
  { id: 'view.contrast_more', section: 'View', title: 'Contrast: high', keys: [], mark: 'radio', alone: true },
  { id: 'view.density_compact', section: 'View', title: 'Rows: compact', keys: [], mark: 'radio', alone: true },
  { id: 'view.density_regular', section: 'View', title: 'Rows: regular', keys: [], mark: 'radio', alone: true },
  { id: 'view.density_roomy', section: 'View', title: 'Rows: roomy', keys: [], mark: 'radio', alone: true },
  { id: 'view.accent_own', section: 'View', title: 'Accent: Switchboard’s own', keys: [], mark: 'radio', alone: true },
  { id: 'view.accent_system', section: 'View', title: 'Accent: as the system', keys: [], mark: 'radio', alone: true },
  {
    id: 'view.single_keys',
    section: 'View',
    title: 'Turn single keys on or off',
    keys: [],
    mark: 'check',
    menuTitle: 'Single keys',
    alone: true,
  },
  { id: 'link.copy', section: 'View', title: 'Copy a link to this', keys: ['y'] },
  { id: 'link.copy_view', section: 'View', title: 'Copy a link to this view', keys: ['Shift+Y'] },
  { id: 'app.settings', section: 'Workspace', title: 'Settings…', keys: ['$mod+,', 'g ,'], alone: true },
  { id: 'workspace.create', section: 'Workspace', title: 'Create a workspace…', keys: [], alone: true },
  { id: 'workspace.sample', section: 'Workspace', title: 'Open the sample workspace', keys: [], alone: true },
  { id: 'events.export', section: 'Workspace', title: 'Save events to a file…', keys: ['$mod+s'] },
  { id: 'events.open_file', section: 'Workspace', title: 'Open an event file…', keys: ['$mod+o'], alone: true },
  { id: 'sync.retry', section: 'Workspace', title: 'Try the service again now', keys: [], alone: true },
  { id: 'app.palette', section: 'Help', title: 'All commands', keys: ['$mod+k'] },
  { id: 'app.keys', section: 'Help', title: 'All keys', keys: ['[Shift]+?'] },
  { id: 'app.shortcuts', section: 'Help', title: 'Change keys…', keys: [], alone: true },
  { id: 'app.sync_inspector', section: 'Help', title: 'Sync inspector…', keys: [] },
  { id: 'app.support_bundle', section: 'Help', title: 'Save a support bundle…', keys: [], alone: true },
  { id: 'app.about', section: 'Help', title: 'About Switchboard', keys: [], alone: true },
] as const satisfies readonly CommandEntry[]

export type CommandId = (typeof commandTable)[number]['id']

/** The table's entries, of which only some have the optional parts. */
export const commandFacts: readonly (CommandEntry & { readonly id: CommandId })[] = [...commandTable]
