export interface LockPolicy {
    /** Packages that were looked at and may, or may not, run a script when they are installed. */
    readonly allowScripts: Readonly<Record<string, boolean>>;
    /** Direct dependencies that ship, alone or inside a bundle. */
    readonly shipped: readonly string[];
}
/** What would let code in that nobody has looked at, or pass on what may not be, one sentence each. */
export declare function policyProblems(lock: unknown, { allowScripts, shipped }: LockPolicy): string[];
/** What would make `npm ci` fail or fetch from elsewhere on a clean machine, one sentence each. */
export declare function lockProblems(lock: unknown): string[];
