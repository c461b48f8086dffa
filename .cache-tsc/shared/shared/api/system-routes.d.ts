import { z } from 'zod';
export declare const apiVersion = "1";
export declare const systemRoutes: {
    readonly 'system.health': {
        readonly method: "GET";
        readonly path: "/healthz";
        readonly summary: "Whether the process is alive. Touches nothing else: a process that fails this should be started again.";
        readonly access: {
            readonly kind: "public";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                status: z.ZodLiteral<"ok">;
                version: z.ZodString;
                apiVersion: z.ZodString;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'system.ready': {
        readonly method: "GET";
        readonly path: "/readyz";
        readonly summary: "Whether requests should come here: the database can be written, secrets can be opened, the intake answers, and it is not stopping. 503 otherwise, with each check in `details.checks`.";
        readonly access: {
            readonly kind: "public";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                status: z.ZodLiteral<"ready">;
                checks: z.ZodRecord<z.ZodString, z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'system.metrics': {
        readonly method: "GET";
        readonly path: "/metrics";
        readonly summary: "Counts in Prometheus’ text form, for a token that covers all workspaces: they are sums over all of them. Only where a team’s service runs.";
        readonly access: {
            readonly kind: "service";
            readonly permission: "read";
        };
        readonly answer: {
            readonly kind: 'stream';
            readonly mediaType: string;
            readonly status: 200;
        };
    };
    readonly 'system.openapi': {
        readonly method: "GET";
        readonly path: "/openapi.json";
        readonly summary: "This document.";
        readonly access: {
            readonly kind: "public";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                openapi: z.ZodString;
            }, z.core.$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'webhooks.receive': {
        readonly method: "POST";
        readonly path: "/webhooks/{provider}/{pathToken}";
        readonly summary: "A provider delivers an event. Verified over the raw bytes; answered after the durable commit.";
        readonly access: {
            readonly kind: "public";
        };
        readonly params: z.ZodObject<{
            provider: z.ZodString;
            pathToken: z.ZodString;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodUnion<readonly [z.ZodObject<{
                status: z.ZodEnum<{
                    accepted: "accepted";
                    duplicate: "duplicate";
                }>;
                deliveryId: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                challenge: z.ZodString;
            }, z.core.$strip>]>;
            readonly status: 200 | 202;
        };
    };
};
