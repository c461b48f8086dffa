import { SwitchboardError } from '#shared/errors/switchboard-error.ts';
import { type OpId } from '#shared/model/ids.ts';
import { type Operation } from '#shared/model/operation.ts';
export type ParsedOp = {
    readonly id: OpId;
} & ({
    readonly op: Operation;
} | {
    readonly refusal: SwitchboardError;
});
/** Reads one element of a batch: what this version doesn't know rejects only itself. Throws where it has no id to answer to. */
export declare function parseOp(value: unknown): ParsedOp;
