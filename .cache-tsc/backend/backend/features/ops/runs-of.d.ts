import type { ParsedOp } from './parse-op.ts';
/**
 * Which decisions of a batch share a transaction: neighbours that change little, because each commit waits for the disk.
 * A large one has its own: inside another transaction SQLite keeps a copy of every page that it changes, in memory.
 */
export declare function runsOf(ops: readonly ParsedOp[]): ParsedOp[][];
