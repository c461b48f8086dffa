/** Writes `count` events into a service's data folder as routing leaves them: as rows, without the intake. */
export declare function fillService(dataDir: string, count: number): void;
