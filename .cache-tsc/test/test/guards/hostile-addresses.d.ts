/** Addresses that must find nothing, whatever lies beside the renderer or is linked into it. */
export declare const hostileAddresses: readonly string[];
