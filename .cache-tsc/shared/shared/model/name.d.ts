import { z } from 'zod';
/** What people call something: 1 to 120 characters on one line, all of them to be seen. */
export declare const nameSchema: z.ZodString;
