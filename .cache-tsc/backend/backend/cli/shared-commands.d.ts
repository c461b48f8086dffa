import type { Command } from './command.ts';
/** For stores that PostgreSQL's own tools back up and restore: the part of it that only we can do. */
export declare const sharedCommands: Readonly<Record<string, Command>>;
