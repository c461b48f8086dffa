/** Cookies don't know ports: the name says which host, and which of its sessions, a value is for. */
export declare function cookieName(port: number, sessionId: string): string;
export interface SessionCookie {
    readonly name: string;
    readonly value: string;
}
/** The cookies of a `Cookie` header that are named as one of this host's. Others may have planted some of them. */
export declare function sessionCookies(header: string | undefined, port: number): readonly SessionCookie[];
