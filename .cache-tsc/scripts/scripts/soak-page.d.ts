/** The heading of a stage's section, by the store that a run was for. */
export declare const headingOf: (stage: string, store: string | undefined) => string;
/** The page with the sections of this run in the place of those that they renew, in the order of `stages`. */
export declare function soakPage(page: string, ran: ReadonlyMap<string, string>, stages: readonly string[]): string;
/** One stage's section: when and on what it ran, and how far its tests went. */
export declare function soakSection(name: string, { ranOn, command, rows }: {
    readonly ranOn: string;
    readonly command: string;
    readonly rows: readonly string[];
}): string;
