/** What a page of ours may do, for `style-src` with a nonce that is new for every response. */
export declare function contentSecurityPolicy({ nonce, connect }: {
    nonce: string;
    connect: 'none' | 'self';
}): string;
