export interface ConsoleFlags {
    readonly sample: boolean;
    /** Undefined: the platform's own place. */
    readonly data: string | undefined;
    /** 0: any free one. */
    readonly port: number;
    readonly open: boolean;
    /** Undefined: the embedded service. */
    readonly service: string | undefined;
}
/**
 * The flags of both hosts. Throws `request.invalid` with a sentence for the terminal.
 * `strict: false` lets through what Electron and Chromium add to the command line.
 */
export declare function parseConsoleFlags(args: readonly string[], { strict }: {
    strict: boolean;
}): ConsoleFlags;
/** What a command line names beside its flags; `--` ends them. */
export declare function positionalsOf(args: readonly string[]): readonly string[];
