import type { Command } from './command.ts';
export declare const providerCommands: Readonly<Record<string, Command>>;
