/** A process with what it holds: `pssMb` counts a page that several share once in all, `rssMb` once for each. */
export interface ProcessMemory {
    readonly pid: number;
    readonly parent: number;
    readonly command: string;
    readonly pssMb: number;
    readonly rssMb: number;
}
/** A process and everything it has started. Linux only: undefined where there is no /proc. */
export declare function memoryOfTree(root: number): readonly ProcessMemory[] | undefined;
