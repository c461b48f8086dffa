import type { Clock } from '#shared/lib/clock.ts';
/** Only these reach a log line: a field that nobody thought about can't leak. */
declare const allowed: readonly ['traceId', 'code', 'status', 'method', 'route', 'durationMs', 'workspaceId', 'tokenId', 'deliveryId', 'provider', 'eventId', 'count', 'error', 'stack', 'outcome', 'port', 'host', 'installationId', 'transition', 'state'];
export type LogFields = {
    readonly [K in (typeof allowed)[number]]?: string | number | boolean | undefined;
};
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
/** JSON lines: level, time, message and allow-listed fields, redacted. */
export interface Logger {
    (level: LogLevel, message: string, fields?: LogFields): void;
    /** The least level that is written; without it, all are. */
    readonly least?: LogLevel;
}
/** Whether it is worth putting together what a line would say. */
export declare function isLogged(logger: Logger, level: LogLevel): boolean;
export declare function createLogger(options: {
    write: (line: string) => void;
    clock: Clock;
    least?: LogLevel;
}): Logger;
export declare const silentLogger: Logger;
export {};
