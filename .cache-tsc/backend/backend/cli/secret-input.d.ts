import { type CliTools, type Flags } from './command.ts';
export declare const secretOptions: {
    readonly 'secret-file': {
        readonly type: 'string';
    };
    readonly 'secret-stdin': {
        readonly type: 'boolean';
    };
};
export declare const secretUsage = "(--secret-file FILE | --secret-stdin)";
/** Whether the flags say where a secret is. */
export declare function givesSecret(flags: Flags): boolean;
export declare function readSecret(tools: CliTools, flags: Flags): Promise<string>;
/** An app's private key, by `--key-file` or `--key-stdin`. */
export declare function readKey(tools: CliTools, flags: Flags): Promise<string>;
