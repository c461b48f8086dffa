/** The nonce with which this page may add styles; empty where no policy asks for one. */
export declare function cspNonce(): string;
