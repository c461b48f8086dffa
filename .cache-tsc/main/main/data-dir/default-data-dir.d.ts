export interface Machine {
    readonly platform: NodeJS.Platform;
    readonly home: string;
    readonly env: Readonly<Record<string, string | undefined>>;
}
/** Where this platform keeps the data of programs; the same for both hosts, so that they show the same work. */
export declare function defaultDataDir({ platform, home, env }: Machine): string;
