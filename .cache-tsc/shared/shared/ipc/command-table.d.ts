export declare const commandSections: readonly ['Decide', 'Move', 'Go to', 'View', 'Workspace', 'Help'];
export type CommandSection = (typeof commandSections)[number];
interface CommandEntry {
    readonly id: string;
    readonly section: CommandSection;
    readonly title: string;
    /** tinykeys' syntax, the shown one first. Empty: only by palette and menus. */
    readonly keys: readonly string[];
    /** Keys that the element in focus takes itself; only shown. */
    readonly alsoShown?: readonly string[];
    /** The menu bar shows whether it is on: one of its neighbours, or by itself. */
    readonly mark?: 'radio' | 'check';
    /** Where the title doesn't read as the name of something that is on or off. */
    readonly menuTitle?: string;
    /** Can also be asked for while no workspace is open. */
    readonly alone?: true;
}
/** Everything that the console can be asked for: its keys, palette, sheet and the app's menu bar all read this table. */
export declare const commandTable: readonly [{
    readonly id: 'inbox.accept_1';
    readonly section: 'Decide';
    readonly title: 'Accept the first suggestion';
    readonly keys: readonly ["1"];
}, {
    readonly id: 'inbox.accept_2';
    readonly section: 'Decide';
    readonly title: 'Accept the second suggestion';
    readonly keys: readonly ["2"];
}, {
    readonly id: 'inbox.accept_3';
    readonly section: 'Decide';
    readonly title: 'Accept the third suggestion';
    readonly keys: readonly ["3"];
}, {
    readonly id: 'inbox.map';
    readonly section: 'Decide';
    readonly title: 'Map to a project…';
    readonly keys: readonly ["m"];
}, {
    readonly id: 'inbox.ignore';
    readonly section: 'Decide';
    readonly title: 'Ignore with a reason…';
    readonly keys: readonly ["i"];
}, {
    readonly id: 'inbox.snooze';
    readonly section: 'Decide';
    readonly title: 'Snooze…';
    readonly keys: readonly ["h"];
}, {
    readonly id: 'inbox.wake';
    readonly section: 'Decide';
    readonly title: 'Wake what is snoozed';
    readonly keys: readonly ["h"];
}, {
    readonly id: 'inbox.resume';
    readonly section: 'Decide';
    readonly title: 'Resume the paused mapping';
    readonly keys: readonly ["p"];
}, {
    readonly id: 'mapping.pause';
    readonly section: 'Decide';
    readonly title: 'Pause the mapping';
    readonly keys: readonly ["p"];
}, {
    readonly id: 'mapping.resume';
    readonly section: 'Decide';
    readonly title: 'Resume the mapping';
    readonly keys: readonly ["p"];
}, {
    readonly id: 'mapping.retire';
    readonly section: 'Decide';
    readonly title: 'Retire the mapping';
    readonly keys: readonly ["Delete"];
}, {
    readonly id: 'operation.retry';
    readonly section: 'Decide';
    readonly title: 'Send the decision again';
    readonly keys: readonly ["r"];
}, {
    readonly id: 'operation.discard';
    readonly section: 'Decide';
    readonly title: 'Discard the decision';
    readonly keys: readonly ["Delete"];
}, {
    readonly id: 'decision.undo';
    readonly section: 'Decide';
    readonly title: 'Take the last decision back';
    readonly keys: readonly ["$mod+z"];
}, {
    readonly id: 'list.next';
    readonly section: 'Move';
    readonly title: 'Next';
    readonly keys: readonly ["j"];
    readonly alsoShown: readonly ["ArrowDown"];
}, {
    readonly id: 'list.previous';
    readonly section: 'Move';
    readonly title: 'Previous';
    readonly keys: readonly ["k"];
    readonly alsoShown: readonly ["ArrowUp"];
}, {
    readonly id: 'list.first';
    readonly section: 'Move';
    readonly title: 'First';
    readonly keys: readonly ["Home"];
}, {
    readonly id: 'list.last';
    readonly section: 'Move';
    readonly title: 'Last';
    readonly keys: readonly ["End"];
}, {
    readonly id: 'list.back';
    readonly section: 'Move';
    readonly title: 'Back, or clear the selection';
    readonly keys: readonly ["Escape"];
}, {
    readonly id: 'inbox.open';
    readonly section: 'Move';
    readonly title: 'Open the group’s events';
    readonly keys: readonly ["o"];
    readonly alsoShown: readonly ["Enter", "Space"];
}, {
    readonly id: 'inbox.select';
    readonly section: 'Move';
    readonly title: 'Select (Shift with arrows for a range)';
    readonly keys: readonly ["x"];
}, {
    readonly id: 'go.inbox';
    readonly section: 'Go to';
    readonly title: 'Inbox';
    readonly keys: readonly ["g i"];
}, {
    readonly id: 'go.installations';
    readonly section: 'Go to';
    readonly title: 'Installations';
    readonly keys: readonly ["g n"];
}, {
    readonly id: 'go.mappings';
    readonly section: 'Go to';
    readonly title: 'Mappings';
    readonly keys: readonly ["g m"];
}, {
    readonly id: 'go.operations';
    readonly section: 'Go to';
    readonly title: 'Operations';
    readonly keys: readonly ["g o"];
}, {
    readonly id: 'go.closing_soon';
    readonly section: 'Go to';
    readonly title: 'Closing in 12 h';
    readonly keys: readonly ["g c"];
}, {
    readonly id: 'view.search';
    readonly section: 'View';
    readonly title: 'Search';
    readonly keys: readonly ["/"];
}, {
    readonly id: 'view.grouping';
    readonly section: 'View';
    readonly title: 'Group by decision, or single events';
    readonly keys: readonly ["v"];
}, {
    readonly id: 'view.open';
    readonly section: 'View';
    readonly title: 'Show open';
    readonly keys: readonly [];
    readonly mark: 'radio';
}, {
    readonly id: 'view.snoozed';
    readonly section: 'View';
    readonly title: 'Show snoozed';
    readonly keys: readonly [];
    readonly mark: 'radio';
}, {
    readonly id: 'view.mapped';
    readonly section: 'View';
    readonly title: 'Show mapped';
    readonly keys: readonly [];
    readonly mark: 'radio';
}, {
    readonly id: 'view.ignored';
    readonly section: 'View';
    readonly title: 'Show ignored';
    readonly keys: readonly [];
    readonly mark: 'radio';
}, {
    readonly id: 'view.sort_newest';
    readonly section: 'View';
    readonly title: 'Order: newest first';
    readonly keys: readonly [];
    readonly mark: 'radio';
}, {
    readonly id: 'view.sort_closing_soonest';
    readonly section: 'View';
    readonly title: 'Order: closing soonest';
    readonly keys: readonly [];
    readonly mark: 'radio';
}, {
    readonly id: 'view.sort_largest';
    readonly section: 'View';
    readonly title: 'Order: largest first';
    readonly keys: readonly [];
    readonly mark: 'radio';
}, {
    readonly id: 'view.clear_filters';
    readonly section: 'View';
    readonly title: 'Clear filters';
    readonly keys: readonly [];
}, {
    readonly id: 'view.theme_system';
    readonly section: 'View';
    readonly title: 'Theme: as the system';
    readonly keys: readonly [];
    readonly mark: 'radio';
    readonly alone: true;
}, {
    readonly id: 'view.theme_light';
    readonly section: 'View';
    readonly title: 'Theme: light';
    readonly keys: readonly [];
    readonly mark: 'radio';
    readonly alone: true;
}, {
    readonly id: 'view.theme_dark';
    readonly section: 'View';
    readonly title: 'Theme: dark';
    readonly keys: readonly [];
    readonly mark: 'radio';
    readonly alone: true;
}, {
    readonly id: 'view.density_compact';
    readonly section: 'View';
    readonly title: 'Rows: compact';
    readonly keys: readonly [];
    readonly mark: 'radio';
    readonly alone: true;
}, {
    readonly id: 'view.density_regular';
    readonly section: 'View';
    readonly title: 'Rows: regular';
    readonly keys: readonly [];
    readonly mark: 'radio';
    readonly alone: true;
}, {
    readonly id: 'view.density_roomy';
    readonly section: 'View';
    readonly title: 'Rows: roomy';
    readonly keys: readonly [];
    readonly mark: 'radio';
    readonly alone: true;
}, {
    readonly id: 'view.accent_own';
    readonly section: 'View';
    readonly title: 'Accent: Switchboard’s own';
    readonly keys: readonly [];
    readonly mark: 'radio';
    readonly alone: true;
}, {
    readonly id: 'view.accent_system';
    readonly section: 'View';
    readonly title: 'Accent: as the system';
    readonly keys: readonly [];
    readonly mark: 'radio';
    readonly alone: true;
}, {
    readonly id: 'view.single_keys';
    readonly section: 'View';
    readonly title: 'Turn single keys on or off';
    readonly keys: readonly [];
    readonly mark: 'check';
    readonly menuTitle: 'Single keys';
    readonly alone: true;
}, {
    readonly id: 'link.copy';
    readonly section: 'View';
    readonly title: 'Copy a link to this';
    readonly keys: readonly ["y"];
}, {
    readonly id: 'app.settings';
    readonly section: 'Workspace';
    readonly title: 'Settings…';
    readonly keys: readonly ["$mod+,"];
    readonly alone: true;
}, {
    readonly id: 'workspace.create';
    readonly section: 'Workspace';
    readonly title: 'Create a workspace…';
    readonly keys: readonly [];
    readonly alone: true;
}, {
    readonly id: 'workspace.sample';
    readonly section: 'Workspace';
    readonly title: 'Open the sample workspace';
    readonly keys: readonly [];
    readonly alone: true;
}, {
    readonly id: 'events.export';
    readonly section: 'Workspace';
    readonly title: 'Save events to a file…';
    readonly keys: readonly ["$mod+s"];
}, {
    readonly id: 'events.open_file';
    readonly section: 'Workspace';
    readonly title: 'Open an event file…';
    readonly keys: readonly ["$mod+o"];
    readonly alone: true;
}, {
    readonly id: 'sync.retry';
    readonly section: 'Workspace';
    readonly title: 'Try the service again now';
    readonly keys: readonly [];
    readonly alone: true;
}, {
    readonly id: 'app.palette';
    readonly section: 'Help';
    readonly title: 'All commands';
    readonly keys: readonly ["$mod+k"];
}, {
    readonly id: 'app.keys';
    readonly section: 'Help';
    readonly title: 'All keys';
    readonly keys: readonly ["[Shift]+?"];
}, {
    readonly id: 'app.about';
    readonly section: 'Help';
    readonly title: 'About Switchboard';
    readonly keys: readonly [];
    readonly alone: true;
}];
export type CommandId = (typeof commandTable)[number]['id'];
/** The table's entries, of which only some have the optional parts. */
export declare const commandFacts: readonly (CommandEntry & {
    readonly id: CommandId;
})[];
export {};
