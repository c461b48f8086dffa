export declare const opHandlers: {
    'ops.apply': ({ write, workspaceId, principal, clock, newId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "POST";
        readonly path: "/ops";
        readonly summary: "A batch of decisions, each with its verdict, in the same order. Sending an op again answers `duplicate`.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "decide";
        };
        readonly body: import("zod").ZodObject<{
            ops: import("zod").ZodArray<import("zod").ZodUnknown>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                verdicts: import("zod").ZodArray<import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"applied">;
                    seq: import("zod").ZodInt;
                    result: import("zod").ZodObject<{
                        applied: import("zod").ZodInt;
                        skipped: import("zod").ZodArray<import("zod").ZodObject<{
                            id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                            code: import("zod").ZodEnum<{
                                decided_since: "decided_since";
                                not_found: "not_found";
                                not_open: "not_open";
                            }>;
                        }, import("zod/v4/core").$strip>>;
                        arrivedLater: import("zod").ZodInt;
                        takenAlong: import("zod").ZodDefault<import("zod").ZodInt>;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"duplicate">;
                    seq: import("zod").ZodInt;
                    result: import("zod").ZodObject<{
                        applied: import("zod").ZodInt;
                        skipped: import("zod").ZodArray<import("zod").ZodObject<{
                            id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                            code: import("zod").ZodEnum<{
                                decided_since: "decided_since";
                                not_found: "not_found";
                                not_open: "not_open";
                            }>;
                        }, import("zod/v4/core").$strip>>;
                        arrivedLater: import("zod").ZodInt;
                        takenAlong: import("zod").ZodDefault<import("zod").ZodInt>;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"conflict">;
                    code: import("zod").ZodString;
                    message: import("zod").ZodString;
                    current: import("zod").ZodUnknown;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"rejected">;
                    code: import("zod").ZodString;
                    message: import("zod").ZodString;
                }, import("zod/v4/core").$strip>], "kind">>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { body }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "POST";
        readonly path: "/ops";
        readonly summary: "A batch of decisions, each with its verdict, in the same order. Sending an op again answers `duplicate`.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "decide";
        };
        readonly body: import("zod").ZodObject<{
            ops: import("zod").ZodArray<import("zod").ZodUnknown>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                verdicts: import("zod").ZodArray<import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"applied">;
                    seq: import("zod").ZodInt;
                    result: import("zod").ZodObject<{
                        applied: import("zod").ZodInt;
                        skipped: import("zod").ZodArray<import("zod").ZodObject<{
                            id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                            code: import("zod").ZodEnum<{
                                decided_since: "decided_since";
                                not_found: "not_found";
                                not_open: "not_open";
                            }>;
                        }, import("zod/v4/core").$strip>>;
                        arrivedLater: import("zod").ZodInt;
                        takenAlong: import("zod").ZodDefault<import("zod").ZodInt>;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"duplicate">;
                    seq: import("zod").ZodInt;
                    result: import("zod").ZodObject<{
                        applied: import("zod").ZodInt;
                        skipped: import("zod").ZodArray<import("zod").ZodObject<{
                            id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                            code: import("zod").ZodEnum<{
                                decided_since: "decided_since";
                                not_found: "not_found";
                                not_open: "not_open";
                            }>;
                        }, import("zod/v4/core").$strip>>;
                        arrivedLater: import("zod").ZodInt;
                        takenAlong: import("zod").ZodDefault<import("zod").ZodInt>;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"conflict">;
                    code: import("zod").ZodString;
                    message: import("zod").ZodString;
                    current: import("zod").ZodUnknown;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"rejected">;
                    code: import("zod").ZodString;
                    message: import("zod").ZodString;
                }, import("zod/v4/core").$strip>], "kind">>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        verdicts: ({
            opId: `op_${string}`;
            kind: "applied";
            seq: number;
            result: {
                [x: string]: unknown;
                applied: number;
                skipped: {
                    id: `evt_${string}`;
                    code: "decided_since" | "not_found" | "not_open";
                }[];
                arrivedLater: number;
                takenAlong: number;
            };
        } | {
            opId: `op_${string}`;
            kind: "duplicate";
            seq: number;
            result: {
                [x: string]: unknown;
                applied: number;
                skipped: {
                    id: `evt_${string}`;
                    code: "decided_since" | "not_found" | "not_open";
                }[];
                arrivedLater: number;
                takenAlong: number;
            };
        } | {
            opId: `op_${string}`;
            kind: "conflict";
            code: string;
            message: string;
            current: unknown;
        } | {
            opId: `op_${string}`;
            kind: "rejected";
            code: string;
            message: string;
        })[];
    };
};
