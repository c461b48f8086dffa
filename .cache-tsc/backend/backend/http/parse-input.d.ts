import type { Route } from '#shared/api/route.ts';
/** What a request says before it is parsed. */
export interface RawInput {
    readonly params: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    readonly body: unknown;
    readonly ifMatch: string | undefined;
}
export interface ParsedInput {
    readonly params: unknown;
    readonly query: unknown;
    readonly body: unknown;
    readonly ifMatch: number | undefined;
}
/** Every part by the route's schemas; throws one `request.invalid` that names all that is wrong. */
export declare function parseInput(route: Route, raw: RawInput): ParsedInput;
