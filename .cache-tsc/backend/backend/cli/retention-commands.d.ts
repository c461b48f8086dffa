import type { Command } from './command.ts';
export declare const retentionCommands: Readonly<Record<string, Command>>;
