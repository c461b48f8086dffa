import { z } from 'zod';
export type Json = string | number | boolean | null | readonly Json[] | {
    readonly [key: string]: Json;
};
export type JsonObject = {
    readonly [key: string]: Json;
};
/** A reference to a named model. */
export declare function refTo(name: string): JsonObject;
/** The schema of an answer: open to fields that a newer service adds. */
export declare function answerJson(schema: z.ZodType): JsonObject;
/** The schema of what a caller sends: strict, as the service reads it. */
export declare function requestJson(schema: z.ZodType): JsonObject;
/** All named models, and the operation that `POST /ops` takes in lists. */
export declare function modelSchemas(): JsonObject;
/** Whether a JSON value is an object: neither null nor a list. */
export declare function isJsonObject(value: Json | undefined): value is JsonObject;
