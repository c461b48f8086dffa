import type { NormalizedEvent } from '../model/event.ts';
/**
 * What a request turned out to be, once read. `event` waits to be routed; `lifecycle` is about our own connection, and `ends`
 * where it says that nothing is left of it; `unsupported` is readable but of a type we don't know; `parse_failed` says why in a
 * plain sentence.
 */
export type ReadEvent = {
    readonly kind: 'event';
    readonly event: NormalizedEvent;
} | {
    readonly kind: 'lifecycle';
    readonly event: NormalizedEvent;
    readonly ends: boolean;
} | {
    readonly kind: 'unsupported';
    readonly event: NormalizedEvent;
} | {
    readonly kind: 'parse_failed';
    readonly why: string;
};
