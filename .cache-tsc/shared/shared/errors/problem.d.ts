import { z } from 'zod';
/** RFC 9457 `application/problem+json`, as the service sends it. */
export declare const problemSchema: z.ZodObject<{
    type: z.ZodString;
    title: z.ZodString;
    status: z.ZodInt;
    code: z.ZodString;
    detail: z.ZodString;
    traceId: z.ZodString;
    details: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$loose>;
export type Problem = z.infer<typeof problemSchema>;
/** The problem document of a failure, with the status of its code. */
export declare function toProblem(error: unknown, traceId: string): Problem;
