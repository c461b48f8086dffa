/** Reads what a service wrote from the store itself, without the service. */
export interface StoreProbe {
    ask<Row>(sql: string): Promise<Row[]>;
    /** What the store finds wrong with itself. */
    problems(): Promise<readonly unknown[]>;
    close(): Promise<void>;
}
export declare function probeFile(file: string): StoreProbe;
export declare function probeDatabase(url: string): Promise<StoreProbe>;
