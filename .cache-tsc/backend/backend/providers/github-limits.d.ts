/** What an answer said; header names in lower case. */
export interface LimitedAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly message: string;
}
/**
 * Until when GitHub wants no more requests, on our clock; undefined where it said nothing of the kind.
 * docs.github.com, "Rate limits for the REST API".
 */
export declare function limitedUntil({ status, headers, message }: LimitedAnswer, now: number): number | undefined;
/** Until when to wait after a good answer: the last fiftieth is left to what a person may ask for meanwhile. */
export declare function spentUntil(headers: LimitedAnswer['headers'], now: number): number | undefined;
export declare function dateOf(headers: LimitedAnswer['headers']): number | undefined;
