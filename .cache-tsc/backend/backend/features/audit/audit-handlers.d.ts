/** The audit is only read here: what writes it is every command. */
export declare const auditHandlers: {
    'audit.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/audit";
        readonly summary: "Who did what, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            actor: import("zod").ZodOptional<import("zod").ZodString>;
            command: import("zod").ZodOptional<import("zod").ZodString>;
            subject: import("zod").ZodOptional<import("zod").ZodString>;
            from: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
            to: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`aud_${string}`>;
                    at: import("zod").ZodISODateTime;
                    actor: import("zod").ZodString;
                    claimedActor: import("zod").ZodNullable<import("zod").ZodString>;
                    command: import("zod").ZodString;
                    subject: import("zod").ZodString;
                    before: import("zod").ZodUnknown;
                    after: import("zod").ZodUnknown;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/audit";
        readonly summary: "Who did what, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            actor: import("zod").ZodOptional<import("zod").ZodString>;
            command: import("zod").ZodOptional<import("zod").ZodString>;
            subject: import("zod").ZodOptional<import("zod").ZodString>;
            from: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
            to: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`aud_${string}`>;
                    at: import("zod").ZodISODateTime;
                    actor: import("zod").ZodString;
                    claimedActor: import("zod").ZodNullable<import("zod").ZodString>;
                    command: import("zod").ZodString;
                    subject: import("zod").ZodString;
                    before: import("zod").ZodUnknown;
                    after: import("zod").ZodUnknown;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        items: import("#shared/model/audit-record.ts").AuditRecord[];
        next_cursor: string | null;
    };
    'audit.export': ({ openReader, workspaceId, isStillAllowed }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/audit/export";
        readonly summary: "NDJSON: every record, oldest first, and a trailer that proves it is whole.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "administer";
        };
        readonly query: import("zod").ZodObject<{
            actor: import("zod").ZodOptional<import("zod").ZodString>;
            command: import("zod").ZodOptional<import("zod").ZodString>;
            subject: import("zod").ZodOptional<import("zod").ZodString>;
            from: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
            to: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'stream';
            readonly mediaType: string;
            readonly status: 200;
        };
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/audit/export";
        readonly summary: "NDJSON: every record, oldest first, and a trailer that proves it is whole.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "administer";
        };
        readonly query: import("zod").ZodObject<{
            actor: import("zod").ZodOptional<import("zod").ZodString>;
            command: import("zod").ZodOptional<import("zod").ZodString>;
            subject: import("zod").ZodOptional<import("zod").ZodString>;
            from: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
            to: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'stream';
            readonly mediaType: string;
            readonly status: 200;
        };
    }>) => AsyncGenerator<string, any, any>;
};
