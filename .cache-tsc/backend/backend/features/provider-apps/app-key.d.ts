export interface AppKey {
    /** PKCS#8, PEM. */
    readonly pem: string;
    /** As GitHub shows it beside the key, so that the two can be compared. */
    readonly fingerprint: string;
}
/** An app's private key from the file that its provider gave; throws `request.invalid` without a word of what it holds. */
export declare function parseAppKey(text: string): AppKey;
