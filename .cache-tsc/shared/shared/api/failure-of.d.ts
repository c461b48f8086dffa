import { SwitchboardError } from '../errors/switchboard-error.ts';
import type { HttpResponse } from './http-port.ts';
/**
 * The error of an answer that isn't 2xx. `details.status` is its HTTP status; `details.retryAfterMs` is how long the
 * service asks to wait, at most an hour. A body that is no problem document (a proxy's page) is told by its status.
 */
export declare function failureOf(response: HttpResponse<unknown>): Promise<SwitchboardError>;
/** The JSON value of a text; undefined where it is none. */
export declare function parseJson(text: string): unknown;
