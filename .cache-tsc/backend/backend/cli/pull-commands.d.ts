import type { Command } from './command.ts';
export declare const pullCommands: Readonly<Record<string, Command>>;
