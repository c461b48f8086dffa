import { type DecidedMeanwhile } from '#shared/ipc/ops-calls.ts';
import { type Intent, type OpResult } from '#shared/model/operation.ts';
import { parseSnapshotLine } from '../sync/parse-change.ts';
/** What reads the outbox's texts and the service's lines. Imported by `import()` alone: building the schemas takes longer than a start. */
export declare const storeParsers: {
    /** Null where this version doesn't know its form. */
    readonly parseIntent: (json: string) => Intent | null;
    readonly parseResult: (json: string) => OpResult;
    /** Empty where the conflict was over other things than events. */
    readonly parseDecidedMeanwhile: (json: string) => DecidedMeanwhile[];
    readonly parseSnapshotLine: typeof parseSnapshotLine;
};
export type StoreParsers = typeof storeParsers;
