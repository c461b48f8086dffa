/**
 * A route's path and query for one request: `/events/evt_1?limit=10`. Values are percent-encoded, an undefined query
 * value is left out. Throws `request.invalid` where a name in braces has no value.
 */
export declare function buildPath(path: string, params: unknown, query: unknown): string;
