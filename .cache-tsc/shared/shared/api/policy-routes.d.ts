export declare const policyRoutes: {
    readonly 'retention.get': {
        readonly method: "GET";
        readonly path: "/policies/retention";
        readonly summary: "How many days the workspace keeps payloads, decided events and word of what was removed.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                bodyDays: import("zod").ZodInt;
                eventDays: import("zod").ZodInt;
                feedDays: import("zod").ZodInt;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'retention.set': {
        readonly method: "PATCH";
        readonly path: "/policies/retention";
        readonly summary: "Changes it, from the next hour on. What is open or snoozed is never removed.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "administer";
        };
        readonly body: import("zod").ZodObject<{
            bodyDays: import("zod").ZodOptional<import("zod").ZodInt>;
            eventDays: import("zod").ZodOptional<import("zod").ZodInt>;
            feedDays: import("zod").ZodOptional<import("zod").ZodInt>;
        }, import("zod/v4/core").$strict>;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                bodyDays: import("zod").ZodInt;
                eventDays: import("zod").ZodInt;
                feedDays: import("zod").ZodInt;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
};
