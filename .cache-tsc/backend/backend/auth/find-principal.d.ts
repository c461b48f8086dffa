import type { FindPrincipal } from '#backend/http/authorize.ts';
/** The embedded service's own console is on the same machine: what it says of its operator is true. */
export declare const bootstrapTokenId = "tok_00000000-0000-7000-8000-000000000000";
/** Finds who a token stands for: the bootstrap token, where there is one, or a stored token that is not revoked. */
export declare function createFindPrincipal(bootstrapToken: string | undefined): FindPrincipal;
