import { z } from 'zod';
/**
 * A time that somebody filters by: RFC 3339, with or without fractions, in UTC or with an offset. It is read as the
 * instant that stores compare by; what is finer than a millisecond is cut off.
 */
export declare const instantFilterSchema: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
