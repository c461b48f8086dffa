/** Ends this process, saying why, unless the work ends in time. */
export declare function withinTime<T>(name: string, limitMs: number, work: () => Promise<T>): Promise<T>;
