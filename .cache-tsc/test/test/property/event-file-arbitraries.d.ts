import fc from 'fast-check';
import { type EventFile } from '#shared/model/event-file.ts';
/** Texts that programs stumble over; the list has none with controls. */
export declare const naughty: readonly string[];
export declare const eventFile: fc.Arbitrary<EventFile>;
