import type { Clock } from '#shared/lib/clock.ts';
export type LogLevel = 'info' | 'warn' | 'error';
export type LogFacts = Readonly<Record<string, unknown>>;
/** One line per happening: what, and the few facts that tell it from others. */
export type Log = (level: LogLevel, happening: string, facts?: LogFacts) => void;
/** A log of JSON lines from `least` on; only facts on the list get through, and texts lose what looks like a credential. */
export declare function createLog({ write, clock, least, }: {
    write: (line: string) => void;
    clock: Clock;
    least: LogLevel;
}): Log;
/** The loggable facts of a failure. */
export declare function factsOf(error: unknown): LogFacts;
