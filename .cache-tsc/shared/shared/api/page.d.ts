import { z } from 'zod';
/** `limit` and `cursor` of every list. The cursor is opaque: pass back what `next_cursor` said. */
export declare const pageQuery: z.ZodObject<{
    limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
    cursor: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** A page of a list; `next_cursor` is null on the last one. */
export declare const pageOf: <S extends z.ZodType>(item: S) => z.ZodObject<{
    items: z.ZodArray<S>;
    next_cursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
