import type { IncomingMessage } from 'node:http';
export declare const maxJsonBytes: number;
/** The whole body as parsed JSON, or undefined when there is none. Stops reading at the cap. */
export declare function readJsonBody(incoming: IncomingMessage): Promise<unknown>;
