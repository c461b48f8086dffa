import { z } from 'zod';
/** ISO-8601 in UTC with milliseconds, as every API of ours speaks it. Stores keep integer milliseconds. */
export declare const instantSchema: z.ZodISODateTime;
