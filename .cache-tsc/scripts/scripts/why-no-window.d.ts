export type Machine = {
    readonly platform: NodeJS.Platform;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly isRoot: boolean;
};
/** Why this machine can't show a window, or undefined when it can. */
export declare function whyNoWindow({ platform, env, isRoot }: Machine): string | undefined;
