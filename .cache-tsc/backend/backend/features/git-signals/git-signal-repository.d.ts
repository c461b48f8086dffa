import type { GitSignal } from '#shared/model/git-signal.ts';
import type { ReadDb } from '#backend/store/db.ts';
export declare function listGitSignals(db: ReadDb, workspaceId: string, page: {
    readonly limit: number;
    readonly cursor?: string | undefined;
}): {
    items: GitSignal[];
    next_cursor: string | null;
};
/** The one signal of a project about one branch of one repository. */
export declare function findGitSignal(db: ReadDb, workspaceId: string, signal: Pick<GitSignal, 'projectId' | 'branch' | 'providerHost' | 'repoSlug'>): GitSignal | undefined;
