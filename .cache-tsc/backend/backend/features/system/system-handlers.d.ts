import type { Readiness } from '#backend/health/readiness.ts';
export declare function createSystemHandlers({ readiness }: {
    readonly readiness: Readiness;
}): {
    'system.health': () => {
        status: "ok";
        version: string;
        apiVersion: string;
    };
    'system.ready': () => Promise<{
        status: "ready";
        checks: {
            database: string;
            intake: string;
            running: string;
            secrets: string;
        };
    }>;
    'system.openapi': () => {
        openapi: '3.1.0';
        info: import("#shared/api/openapi-schemas.ts").JsonObject;
        servers: readonly import("#shared/api/openapi-schemas.ts").JsonObject[];
        security: readonly import("#shared/api/openapi-schemas.ts").JsonObject[];
        paths: Readonly<Record<string, Readonly<Record<string, import("#shared/api/openapi-schemas.ts").JsonObject>>>>;
        components: import("#shared/api/openapi-schemas.ts").JsonObject;
    };
};
