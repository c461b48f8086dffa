import type { ConnectionSubject } from '#shared/model/connection.ts';
import type { WriteDb } from '#backend/store/db.ts';
/** Gives an installation or a link its connection. Call it in the transaction that makes them: neither is ever without. */
export declare function insertConnection(db: WriteDb, workspaceId: string, { subject, at }: {
    readonly subject: ConnectionSubject;
    readonly at: number;
}): void;
