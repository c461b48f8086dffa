import type { IncomingMessage } from 'node:http';
/** Header name to value, lower case, repeated ones joined as HTTP does it. */
export declare function forwardedHeaders(incoming: IncomingMessage): Readonly<Record<string, string>>;
