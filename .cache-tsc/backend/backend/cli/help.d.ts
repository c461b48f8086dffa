/** What help says of a command. */
interface CommandWords {
    readonly usage: string;
    readonly summary: string;
}
type Commands = Readonly<Record<string, CommandWords>>;
export declare const serveWords: CommandWords;
/** `COMMAND --help`; `isOfFile` where it works on a folder’s file alone. */
export declare function commandHelp(name: string, words: CommandWords, { isOfFile }?: {
    isOfFile?: boolean | undefined;
}): string;
/** The commands of a noun, such as `workspace`; nothing where there is no such noun. */
export declare function nounHelp(noun: string, commands: Commands): string | undefined;
export declare function generalHelp(commands: Commands): string;
export {};
