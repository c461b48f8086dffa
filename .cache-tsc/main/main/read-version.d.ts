/** The version in the `package.json` that lies beside dist/, in the repository and in a packaged app alike. */
export declare function readVersion(distDir: string): string;
