import { z } from 'zod';
export declare const auditRoutes: {
    readonly 'audit.list': {
        readonly method: "GET";
        readonly path: "/audit";
        readonly summary: "Who did what, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
            actor: z.ZodOptional<z.ZodString>;
            command: z.ZodOptional<z.ZodString>;
            subject: z.ZodOptional<z.ZodString>;
            from: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
            to: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`aud_${string}`>;
                    at: z.ZodISODateTime;
                    actor: z.ZodString;
                    claimedActor: z.ZodNullable<z.ZodString>;
                    command: z.ZodString;
                    subject: z.ZodString;
                    before: z.ZodUnknown;
                    after: z.ZodUnknown;
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'audit.export': {
        readonly method: "GET";
        readonly path: "/audit/export";
        readonly summary: "NDJSON: every record, oldest first, and a trailer that proves it is whole.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "administer";
        };
        readonly query: z.ZodObject<{
            actor: z.ZodOptional<z.ZodString>;
            command: z.ZodOptional<z.ZodString>;
            subject: z.ZodOptional<z.ZodString>;
            from: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
            to: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'stream';
            readonly mediaType: string;
            readonly status: 200;
        };
    };
};
