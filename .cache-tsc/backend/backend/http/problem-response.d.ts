import type { Logger } from './logger.ts';
interface Facts {
    readonly traceId: string;
    readonly logger: Logger;
    readonly route: string;
    readonly method: string;
    readonly headers?: Readonly<Record<string, string>>;
}
/** A failure as `application/problem+json`; a defect is logged with its stack, under the trace id that the caller gets. */
export declare function problemResponse(error: unknown, facts: Facts): Response;
/** The parts of that answer, for listeners that write it themselves. */
export declare function problemOf(error: unknown, facts: Facts): {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
};
export {};
