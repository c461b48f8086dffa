import type { ErrorCode } from './error-codes.ts';
/** Facts about one failure; values must be safe to show and to log. */
export type ErrorDetails = Readonly<Record<string, unknown>>;
/** A failure with a code of our table. Anything else that is thrown is a defect and becomes `internal` at the edge. */
export declare class SwitchboardError extends Error {
    readonly code: ErrorCode;
    readonly details: ErrorDetails;
    /** Set on errors that came over a wire: finds the log line on the other side. */
    readonly traceId: string | undefined;
    constructor(code: ErrorCode, message: string, options?: {
        details?: ErrorDetails;
        cause?: unknown;
        traceId?: string;
    });
    get retryable(): boolean;
}
