/**
 * What `work` comes to, or `request.timeout` as soon as the signal aborts.
 * The platform's own fetch may lose the abort once its request was collected as garbage, and then a body is waited for without end.
 */
export declare function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T>;
