import type { NewId } from '#shared/lib/new-id.ts';
import type { WriteDb } from '#backend/store/db.ts';
/** Commands on what belongs to no workspace are kept under this name. */
export declare const serviceAudit = "service";
export interface AuditEntry {
    readonly workspaceId: string;
    /** Whom the service knows: a token's name, or who works at the command line. */
    readonly actor: string;
    /** Who did it as the caller says, where the caller says it of somebody else. */
    readonly claimedActor?: string | null;
    /** Past tense: `project.created`. */
    readonly command: string;
    /** The id of what it acted on. */
    readonly subject: string;
    readonly before?: unknown;
    readonly after?: unknown;
}
/** Keeps who did what. Call it in the transaction of the command; values must hold no secrets. */
export declare function recordAudit(db: WriteDb, tools: {
    readonly newId: NewId;
    readonly at: number;
}, entry: AuditEntry): void;
