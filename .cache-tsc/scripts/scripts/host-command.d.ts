/** How the Node host is started, by `npm start` and by whoever measures what that does. */
export declare function hostCommand(flags: readonly string[]): {
    readonly command: string;
    readonly args: readonly string[];
    readonly env: Record<string, string | undefined>;
};
