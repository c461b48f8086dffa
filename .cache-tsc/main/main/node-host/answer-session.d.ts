import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SessionBook } from './session-book.ts';
interface Facts {
    readonly book: SessionBook;
    readonly port: number;
}
/** `POST /session`: the one-time ticket of the address becomes a cookie and a page token. */
export declare function answerSession(request: IncomingMessage, response: ServerResponse, facts: Facts): Promise<void>;
/** `POST /session/state`: tells the page that holds a token what has become of its session. */
export declare function answerState(request: IncomingMessage, response: ServerResponse, { book }: Facts): Promise<void>;
export {};
