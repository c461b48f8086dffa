export type Chromium = {
    readonly executablePath: string;
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
};
/** A Chromium for tests and screenshots: CHROMIUM_PATH, Playwright's own, the system's, or the one inside an npm package. */
export declare function findChromium(): Promise<Chromium>;
