export declare const webhookSecret = "It is a secret to everybody";
export interface Delivery {
    readonly id: string;
    readonly event: string;
    readonly body: string;
}
export declare const sha256: (body: string) => string;
export declare const signatureOf: (body: string, secret?: string) => string;
/** A push to one of the account's repositories; no two have the same body. */
export declare function pushDelivery(id: string, repository: number): Delivery;
/** The status of the answer; undefined when none came. */
export declare function deliver(url: string, delivery: Delivery, signature?: string): Promise<number | undefined>;
/** Sends a delivery as GitHub does; answers nothing when no answer came. */
export declare function post(url: string, { id, event, body }: Delivery, signature?: string): Promise<{
    readonly status: number;
    readonly text: string;
} | undefined>;
