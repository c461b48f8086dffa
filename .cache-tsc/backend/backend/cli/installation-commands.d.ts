import type { Command } from './command.ts';
export declare const installationCommands: Readonly<Record<string, Command>>;
