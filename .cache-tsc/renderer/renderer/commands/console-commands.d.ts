import type { Console } from '../app/console.ts';
import type { Command } from './command.ts';
/** The registry: the table's commands, each tied to what it does here. */
export declare function consoleCommands(app: Console): readonly Command[];
