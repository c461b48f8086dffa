import type { Command } from './command.ts';
export declare const peopleCommands: Readonly<Record<string, Command>>;
