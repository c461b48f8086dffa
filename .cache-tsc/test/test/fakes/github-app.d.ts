import type { components } from '@octokit/openapi-types';
type Item = components['schemas']['hook-delivery-item'];
/** What the next requests get instead of their answer. */
export interface Trouble {
    readonly times: number;
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly message?: string;
    readonly path?: RegExp;
    /** Cuts the connection in the middle of the answer. */
    readonly cut?: boolean;
}
export declare const appKeys: import("crypto").KeyPairSyncResult<string, string>;
/** GitHub's API for one app over real HTTP, as far as deliveries go: docs.github.com, "GitHub App webhooks". */
export declare function startGithubApp(options?: {
    appId?: string;
    clock?: () => number;
    prefix?: string;
}): Promise<{
    url: string;
    asked: string[];
    /** GitHub tries to deliver an event, which fails or not: it is on the list from then on. */
    deliver: (payload: object, more?: Partial<Item>) => {
        id: number | bigint;
        guid: string;
        delivered_at: string;
        redelivery: boolean;
        duration: number;
        status: string;
        status_code: number;
        event: string;
        action: string | null;
        installation_id: number | bigint | null;
        repository_id: number | bigint | null;
        throttled_at?: string | null;
    };
    deliverUnreadable: (payload: object, more?: Partial<Item>) => {
        id: number | bigint;
        guid: string;
        delivered_at: string;
        redelivery: boolean;
        duration: number;
        status: string;
        status_code: number;
        event: string;
        action: string | null;
        installation_id: number | bigint | null;
        repository_id: number | bigint | null;
        throttled_at?: string | null;
    };
    /** What is older is kept no longer. */
    forgetBefore(time: number): void;
    trouble: (trouble: Trouble) => undefined;
    calm: () => undefined;
    spend: (remaining: number, resetAt: number) => undefined;
    unspend: () => undefined;
    skew: (ms: number) => undefined;
    trustOnly: (pem: string) => undefined;
    onRequest: (hook: (path: string) => unknown) => undefined;
    mostUnderWay: () => number;
    stop(): Promise<void>;
}>;
export type GithubApp = Awaited<ReturnType<typeof startGithubApp>>;
export {};
