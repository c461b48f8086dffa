import { type CliTools, type Flags } from './command.ts';
/** Behind the public address that was given, else where this folder's service listens. */
export declare function webhookUrl({ serviceUrl }: CliTools, flags: Flags, path: string): string;
