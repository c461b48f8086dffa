import type { CommandId } from '#shared/ipc/command-table.ts';
export declare const keyScreens: readonly ['Inbox', 'Everywhere', 'Mappings', 'Operations'];
export type KeyScreen = (typeof keyScreens)[number];
/** The screen on which a command's key acts. */
export declare function keyScreenOf(id: CommandId): KeyScreen;
