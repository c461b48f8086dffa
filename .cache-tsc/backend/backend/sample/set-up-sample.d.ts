import type { LocalCall } from '#backend/http/call-handler.ts';
import type { WriteDb } from '#backend/store/db.ts';
export declare const sampleSlug = "sample";
/** The sample's app is registered under this id: no app of GitHub's own has one that isn't a number. */
export declare const sampleAppId = "switchboard-sample";
interface SetUp {
    readonly write: <T>(work: (db: WriteDb) => T) => T;
    /** Calls for no workspace, and calls inside one: the same commands that the API offers. */
    readonly call: LocalCall;
    readonly callIn: (workspaceId: string) => LocalCall;
    readonly randomBytes: (count: number) => Uint8Array;
    readonly anchorMs: number;
}
/** The workspace with its app, projects, installations, repositories and mappings: all of it, or nothing. */
export declare function setUpSample({ write, call, callIn, randomBytes, anchorMs }: SetUp): void;
export {};
