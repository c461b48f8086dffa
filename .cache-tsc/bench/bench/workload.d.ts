import { z } from 'zod';
/** One measured figure of a workload; `ratio` is its value against `against`, taken in the same run. */
export declare const measuredRowSchema: z.ZodObject<{
    measure: z.ZodString;
    value: z.ZodNumber;
    unit: z.ZodString;
    against: z.ZodNullable<z.ZodString>;
    ratio: z.ZodNullable<z.ZodNumber>;
    limit: z.ZodNullable<z.ZodString>;
    pass: z.ZodBoolean;
}, z.core.$strict>;
export type MeasuredRow = z.infer<typeof measuredRowSchema>;
/** A figure that this machine can't give, and why: neither a pass nor a miss. */
export declare const unmeasuredRowSchema: z.ZodObject<{
    measure: z.ZodString;
    notMeasured: z.ZodString;
}, z.core.$strict>;
export declare const workloadRowSchema: z.ZodUnion<readonly [z.ZodObject<{
    measure: z.ZodString;
    value: z.ZodNumber;
    unit: z.ZodString;
    against: z.ZodNullable<z.ZodString>;
    ratio: z.ZodNullable<z.ZodNumber>;
    limit: z.ZodNullable<z.ZodString>;
    pass: z.ZodBoolean;
}, z.core.$strict>, z.ZodObject<{
    measure: z.ZodString;
    notMeasured: z.ZodString;
}, z.core.$strict>]>;
export type WorkloadRow = z.infer<typeof workloadRowSchema>;
export declare const workloadResultSchema: z.ZodObject<{
    rows: z.ZodReadonly<z.ZodArray<z.ZodUnion<readonly [z.ZodObject<{
        measure: z.ZodString;
        value: z.ZodNumber;
        unit: z.ZodString;
        against: z.ZodNullable<z.ZodString>;
        ratio: z.ZodNullable<z.ZodNumber>;
        limit: z.ZodNullable<z.ZodString>;
        pass: z.ZodBoolean;
    }, z.core.$strict>, z.ZodObject<{
        measure: z.ZodString;
        notMeasured: z.ZodString;
    }, z.core.$strict>]>>>;
}, z.core.$strict>;
export type WorkloadResult = z.infer<typeof workloadResultSchema>;
export type Workload = {
    /** As in the quality figures: P1 … P13. */
    readonly id: string;
    readonly title: string;
    run(): Promise<WorkloadResult>;
};
