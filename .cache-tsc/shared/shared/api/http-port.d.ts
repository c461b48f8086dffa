/** What a request carries to whatever `fetch` is given. */
export interface HttpInit {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
    /** A redirect would carry the token elsewhere. */
    readonly redirect: 'error';
    /** The caller's own kind of signal, handed to the caller's own `fetch`: `shared` names neither. */
    readonly signal?: never;
}
/** The part of a `Response` that the client reads; `Body` is the runtime's own kind of stream. */
export interface HttpResponse<Body> {
    readonly ok: boolean;
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    readonly body: Body | null;
    text(): Promise<string>;
}
/** `fetch`, narrowed to what the client uses. */
export type HttpFetch<Body> = (url: string, init: HttpInit) => Promise<HttpResponse<Body>>;
