import type { StoreApi } from 'zustand/vanilla';
import type { Bootstrap, Preferences, SyncStatus, WorkspaceChoice } from '#shared/ipc/app-calls.ts';
import type { IpcEvent } from '#shared/ipc/contract.ts';
/**
 *   starting ──bootstrap──▶ ready
 *       └──────failure────▶ failed {message} ──retry──▶ starting
 */
export type SessionState = {
    readonly kind: 'starting';
} | {
    readonly kind: 'failed';
    readonly message: string;
} | ({
    readonly kind: 'ready';
} & Bootstrap);
export type Session = StoreApi<SessionState>;
export declare function createSession(): Session;
/** What an event from main changes about the session; others leave it as it is. */
export declare function afterEvent(state: SessionState, event: IpcEvent): SessionState;
/** The open workspace, when it is known. */
export declare function openWorkspace(state: SessionState): WorkspaceChoice | undefined;
/** The sync status, when there is one. */
export declare function statusOf(state: SessionState): SyncStatus | undefined;
/** Whether the service would take a decision of ours; while it has not said, it may. */
export declare function mayDecide(state: SessionState): boolean;
/** Why nothing can be decided here, in a sentence; null where it can. */
export declare function whyNotDecide(state: SessionState): string | null;
/** Where the service is; null where it is our own, on this machine. */
export declare function serviceAddressOf(state: SessionState): string | null;
/** Whether the service would make a workspace for us; while it has not said, it may. */
export declare function mayAdminister(state: SessionState): boolean;
/** Where the log is; null where it is in the terminal. */
export declare function logFileOf(state: SessionState): string | null;
/** The sample is of this machine, and made once. */
export declare function canMakeSample(state: SessionState): boolean;
export declare function preferencesOf(state: SessionState): Preferences;
/** The system's accent where it is to be shown; null for our own. */
export declare function shownAccent(state: SessionState): string | null;
