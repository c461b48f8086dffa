export interface IncomingFacts {
    readonly method: string;
    /** As it stands in the request line. */
    readonly target: string;
    /** Names and values in turn, as they came: `Host` twice is two entries. */
    readonly rawHeaders: readonly string[];
    readonly upgrade: boolean;
}
export interface Refusal {
    readonly status: 400 | 403 | 421;
    readonly message: string;
}
export interface OwnFacts {
    /** The one `127.0.0.1:PORT` that the server is known by: any other name is a rebound DNS entry. */
    readonly authority: string;
    /** The target holds a ticket that nobody has used: it comes from the file that only this user can read. */
    readonly hasTicket: boolean;
}
/** Why a request to the loopback server is refused before anything looks at it; undefined when it may pass. */
export declare function refuseRequest(facts: IncomingFacts, { authority, hasTicket }: OwnFacts): Refusal | undefined;
