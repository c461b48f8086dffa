import type { EventTypes } from '../event-type.ts';
/** What people write, and what they do with it. */
export declare const messageTypes: EventTypes;
/** `1515449522.000016`: seconds, with a number behind them that tells messages apart. */
export declare function timeOf(ts: unknown): number | undefined;
