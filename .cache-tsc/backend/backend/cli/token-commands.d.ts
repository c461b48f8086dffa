import type { Command } from './command.ts';
export declare const tokenCommands: Readonly<Record<string, Command>>;
