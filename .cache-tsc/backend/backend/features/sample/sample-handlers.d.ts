/** Makes the sample where there is none, and goes on where it stopped. */
export interface SampleMaker {
    ensure(): void;
}
export declare function createSampleHandlers(sample: SampleMaker | undefined): {
    'sample.status': ({ read }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/sample";
        readonly summary: "How far the sample workspace is.";
        readonly access: {
            readonly kind: "service";
            readonly permission: "read";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"absent">;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"loading">;
                workspaceId: import("zod").ZodString;
                sent: import("zod").ZodInt;
                total: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"ready">;
                workspaceId: import("zod").ZodString;
                total: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"failed">;
                workspaceId: import("zod").ZodString;
                sent: import("zod").ZodInt;
                total: import("zod").ZodInt;
                message: import("zod").ZodString;
            }, import("zod/v4/core").$strip>], "kind">;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        kind: "absent";
    } | {
        kind: "loading";
        workspaceId: string;
        sent: number;
        total: number;
    } | {
        kind: "ready";
        workspaceId: string;
        total: number;
    } | {
        kind: "failed";
        workspaceId: string;
        sent: number;
        total: number;
        message: string;
    };
    'sample.create': ({ read, write, clock, newId, principal }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "POST";
        readonly path: "/sample";
        readonly summary: "Makes the sample workspace, once; goes on where it was interrupted.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"absent">;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"loading">;
                workspaceId: import("zod").ZodString;
                sent: import("zod").ZodInt;
                total: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"ready">;
                workspaceId: import("zod").ZodString;
                total: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"failed">;
                workspaceId: import("zod").ZodString;
                sent: import("zod").ZodInt;
                total: import("zod").ZodInt;
                message: import("zod").ZodString;
            }, import("zod/v4/core").$strip>], "kind">;
            readonly status: 200 | 202;
        };
    }>) => {
        kind: "absent";
    } | {
        kind: "loading";
        workspaceId: string;
        sent: number;
        total: number;
    } | {
        kind: "ready";
        workspaceId: string;
        total: number;
    } | {
        kind: "failed";
        workspaceId: string;
        sent: number;
        total: number;
        message: string;
    };
};
