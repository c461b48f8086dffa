import type { JsonObject } from './openapi-schemas.ts';
export interface OpenApiDocument {
    readonly openapi: '3.1.0';
    readonly info: JsonObject;
    readonly servers: readonly JsonObject[];
    readonly security: readonly JsonObject[];
    readonly paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
    readonly components: JsonObject;
}
/** The contract as an OpenAPI 3.1 document: what it says is what the service checks. */
export declare function buildOpenApi({ version, serverUrl, }: {
    readonly version: string;
    readonly serverUrl?: string;
}): OpenApiDocument;
