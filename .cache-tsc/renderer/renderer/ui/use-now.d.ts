/** A text or number that depends on the time; the component renders again only when it changes. */
export declare function useNow<T extends string | number>(derive: (nowMs: number) => T): T;
