import type { z } from 'zod';
import type { instantSchema } from './instant-schema.ts';
export type Instant = z.infer<typeof instantSchema>;
/** The wire form of a time in milliseconds. */
export declare function toInstant(timeMs: number): Instant;
/** Milliseconds of a wire time. */
export declare function toMs(instant: Instant): number;
