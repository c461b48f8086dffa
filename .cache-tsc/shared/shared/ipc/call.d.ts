import type { z } from 'zod';
/** One call from the renderer to main: handler, client, validation and docs derive from it. */
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
    readonly input: I;
    readonly output: O;
}
/** Declares a call and keeps its exact type. */
export declare function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O>;
