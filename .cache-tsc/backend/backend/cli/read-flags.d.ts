import type { ParseArgsConfig } from 'node:util';
import type { Flags } from './command.ts';
type Options = NonNullable<ParseArgsConfig['options']>;
/** The flags of a command and those that all have; throws `request.invalid` with a sentence of ours. */
export declare function readFlags(args: readonly string[], options: Options): Flags;
export {};
