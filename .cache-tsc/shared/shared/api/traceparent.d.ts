/** W3C's `traceparent` of a trace of 32 hexadecimal digits: nothing is measured inside it, so the span has its beginning. */
export declare function traceparentOf(traceId: string): string;
