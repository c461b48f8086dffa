import type { WorkspaceChoice } from '#shared/ipc/app-calls.ts';
import type { Clock } from '#shared/lib/clock.ts';
import { type Instant } from '#shared/model/instant.ts';
import type { Workspace } from '#shared/model/workspace.ts';
import type { ServiceAccess } from '../../service/service-access.ts';
import type { PreferencesFile } from '../preferences/preferences-file.ts';
/** The workspaces of one service: as it last told, and as they are remembered without it. */
export interface WorkspaceDirectory {
    known(): readonly WorkspaceChoice[];
    find(id: string): Workspace | undefined;
    /** Asks the service; throws when it doesn't answer. */
    refresh(options?: {
        waitMs?: number;
    }): Promise<readonly WorkspaceChoice[]>;
    create(name: string): Promise<WorkspaceChoice>;
    setSample(workspaceId: string | null): void;
    sampleId(): string | null;
    lastOpened(): string | null;
    setOpened(workspaceId: string): void;
    /** Why the last refresh failed; null when it didn't. */
    problem(): {
        readonly since: Instant;
        readonly why: string;
    } | null;
}
export declare function createWorkspaceDirectory({ access, preferences, serviceKey, clock, newId, }: {
    access: ServiceAccess;
    preferences: PreferencesFile;
    serviceKey: string;
    clock: Clock;
    newId: (prefix: string) => string;
}): WorkspaceDirectory;
