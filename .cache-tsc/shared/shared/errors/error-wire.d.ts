import { SwitchboardError } from './switchboard-error.ts';
/** What crosses a process boundary when a call fails: never a stack, never a cause. */
export interface ErrorWire {
    code: string;
    message: string;
    details: Record<string, unknown>;
    traceId: string;
}
/**
 * The wire form of a failure. A defect shows only `internal` and the trace id that finds its log line; what came over a
 * wire before keeps the id that it came with.
 */
export declare function toErrorWire(error: unknown, traceId: string): ErrorWire;
/** Back from a wire; a code this version doesn't know is kept in `details.code` and reads as `internal`. */
export declare function fromErrorWire(wire: {
    code: string;
    message: string;
    details?: Record<string, unknown> | undefined;
    traceId: string;
}): SwitchboardError;
