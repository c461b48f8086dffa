import type { Workspace } from '#shared/model/workspace.ts';
import type { CliTools, Command } from './command.ts';
/** The workspace with a slug; throws `workspace.not_found`. */
export declare function workspaceBySlug(tools: CliTools, slug: string): Workspace;
/** The tools of a command inside one workspace. */
export declare function inWorkspace(tools: CliTools, slug: string): {
    write: <T>(work: (db: import("../store/db.ts").WriteDb) => T) => T;
    clock: import("#shared/lib/clock.ts").Clock;
    newId: import("#shared/lib/new-id.ts").NewId;
    store: import("../open-store.ts").OpenStore;
    actor: string;
    randomBytes: (count: number) => Uint8Array;
    readStdin: () => Promise<string>;
    serviceUrl: string;
    workspaceId: string;
    principal: {
        name: string;
    };
};
export declare const workspaceCommands: Readonly<Record<string, Command>>;
