export interface Attacker {
    /** A page of another port of the same machine: the same site, which gets the cookies, but another origin. */
    readonly page: string;
    /** What browsers sent it as cookies. */
    readonly cookies: readonly string[];
    stop(): void;
}
/** Serves a page that does nothing by itself; the test runs the attacks in it. */
export declare function startAttacker(plant: readonly string[]): Promise<Attacker>;
export type Outcome = 'nothing' | 'something';
/** Runs in the page. Each attack answers whether the page got hold of anything of the host. */
export declare function attackHost(origin: string): Promise<Record<string, Outcome>>;
