/** GitHub's own 329 example payloads, one line per example. */
export declare function readGithubExamples(): readonly {
    readonly type: string;
    readonly payload: Readonly<Record<string, unknown>>;
}[];
