import type { RequestHeaders } from './webhook-provider.ts';
/** The headers of a request without what proves or grants anything. */
export declare function withoutSecrets(headers: RequestHeaders, secretHeaders: readonly string[]): RequestHeaders;
