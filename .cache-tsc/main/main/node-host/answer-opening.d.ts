import type { ServerResponse } from 'node:http';
/** Where the file that the browser opens leads to: a file's page may not lead to the console itself. */
export declare function openingTarget(ticket: string): string;
/** The ticket in a target of that form. */
export declare function ticketOf(target: string): string | undefined;
/**
 * Passes a ticket that is still good on to the console's own address. Nothing is used up by looking:
 * the console's page redeems it.
 */
export declare function answerOpening(response: ServerResponse, { ticket, isHead }: {
    ticket: string;
    isHead: boolean;
}): void;
