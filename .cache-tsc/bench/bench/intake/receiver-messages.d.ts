import { z } from 'zod';
/** What a receiver's process is told; `path` where another one of the same store has made it. */
export declare const receiverStartSchema: z.ZodObject<{
    dataDir: z.ZodString;
    secret: z.ZodString;
    shared: z.ZodOptional<z.ZodObject<{
        databaseUrl: z.ZodString;
        masterKey: z.ZodString;
    }, z.core.$strict>>;
    path: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** What it answers once it listens. */
export declare const receiverReadySchema: z.ZodObject<{
    port: z.ZodInt;
    path: z.ZodString;
}, z.core.$strict>;
export declare const loadStartSchema: z.ZodObject<{
    ports: z.ZodArray<z.ZodInt>;
    path: z.ZodString;
    secret: z.ZodString;
    connections: z.ZodInt;
    warmUpMs: z.ZodInt;
    measureMs: z.ZodInt;
}, z.core.$strict>;
/** Latencies in milliseconds of the measured part; ids of every delivery that got a 2xx, warm-up included. */
export declare const loadResultSchema: z.ZodObject<{
    perSecond: z.ZodNumber;
    p50Ms: z.ZodNumber;
    p99Ms: z.ZodNumber;
    refused: z.ZodInt;
    acknowledged: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
export type LoadResult = z.infer<typeof loadResultSchema>;
/** Reads the one message that starts a child process of the benchmark. */
export declare function onceStarted<T>(schema: z.ZodType<T>, run: (start: T) => Promise<unknown>): void;
