export interface Target {
    readonly platform: string;
    readonly arch: string;
}
/** The one native module of a package, as better-sqlite3 names it. */
export declare function nativeModule({ platform, arch }: Target): string;
/** What is wrong with the list of an archive's files, one line each. Paths are relative, with `/`. */
export declare function fileProblems(files: readonly string[], target: Target): string[];
/** Files that a bundled file asks for by their place, and that are not in the archive. */
export declare function brokenImports(file: string, text: string, files: ReadonlySet<string>): string[];
/** Secrets, and traces of the machine that built it, in one file of a package. */
export declare function textProblems(file: string, text: string, buildFolder: string): string[];
