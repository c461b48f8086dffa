import type { OperatorToken, Principal } from '#shared/model/principal.ts';
import type { ReadDb } from '#backend/store/db.ts';
export declare function findPrincipalByHash(db: ReadDb, hash: Uint8Array): Principal | undefined;
export declare function listTokens(db: ReadDb): OperatorToken[];
export declare function findToken(db: ReadDb, id: string): OperatorToken | undefined;
