import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { Bootstrap, Preferences, SyncStatus, WorkspaceChoice } from '#shared/ipc/app-calls.ts'
import { appText } from './messages.ts'
import type { IpcEvent } from '#shared/ipc/contract.ts'

/**
 *   starting ──bootstrap──▶ ready
 *       └──────failure────▶ failed {message} ──retry──▶ starting
 */
export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'ready' } & Bootstrap)

export type Session = StoreApi<SessionState>

export function createSession(): Session {
  return createStore<SessionState>(() => ({ kind: 'starting' }))
}

/** What an event from main changes about the session; others leave it as it is. */
export function afterEvent(state: SessionState, event: IpcEvent): SessionState {
  if (state.kind !== 'ready') return state
  switch (event.type) {
    case 'status.changed':
      return { ...state, status: event.status }
    case 'preferences.changed':
      return { ...state, preferences: event.preferences }
    case 'accent.changed':
      return { ...state, systemAccent: event.systemAccent }
    case 'workspace.opened':
      return { ...state, workspaceId: event.workspaceId }
    default:
      return state
  }
}

/** The open workspace, when it is known. */
export function openWorkspace(state: SessionState): WorkspaceChoice | undefined {
  if (state.kind !== 'ready') return undefined
  return state.workspaces.find((workspace) => workspace.id === state.workspaceId)
}

/** The sync status, when there is one. */
export function statusOf(state: SessionState): SyncStatus | undefined {
  return state.kind === 'ready' ? state.status : undefined
}

/** How many decisions need their operator, here and in the other workspaces. */
export function attentionIn(status: SyncStatus | undefined) {
  return {
    workspaceId: status?.workspaceId,
    here: status?.outbox.attention ?? 0,
    elsewhere: status?.elsewhere.reduce((sum, each) => sum + each.attention, 0) ?? 0,
  }
}

/** Whether the service would take a decision of ours; while it has not said, it may. */
export function mayDecide(state: SessionState): boolean {
  const access = statusOf(state)?.access ?? null
  return access === null || access.permissions.includes('decide')
}

/** Why nothing can be decided here, in a sentence; null where it can. */
export function whyNotDecide(state: SessionState): string | null {
  const access = statusOf(state)?.access ?? null
  return access === null || mayDecide(state) ? null : appText.lookOnly(access.role)
}

/** Why rules and overrides can't be changed here, in a sentence; null where they can. */
export function whyNotConfigure(state: SessionState): string | null {
  const access = statusOf(state)?.access ?? null
  return access === null || access.permissions.includes('configure') ? null : appText.mayNotConfigure(access.role)
}

/** Why installations, links and members can't be changed here, in a sentence; null where they can. */
export function whyNotAdminister(state: SessionState): string | null {
  const access = statusOf(state)?.access ?? null
  return access === null || mayAdminister(state) ? null : appText.mayNotAdminister(access.role)
}

/** Where the service is; null where it is our own, on this machine. */
export function serviceAddressOf(state: SessionState): string | null {
  return state.kind === 'ready' ? state.serviceAddress : null
}

/** Whether the service would let us change what is an admin's; while it has not said, it may. */
export function mayAdminister(state: SessionState): boolean {
  const access = statusOf(state)?.access ?? null
  return access === null || access.permissions.includes('administer')
}

/** Where the log is; null where it is in the terminal. */
export function logFileOf(state: SessionState): string | null {
  return state.kind === 'ready' ? state.logFile : null
}

/** The sample is of this machine, and made once. */
export function canMakeSample(state: SessionState): boolean {
  return state.kind === 'ready' && state.serviceAddress === null && !state.workspaces.some(({ sample }) => sample)
}

const initialPreferences: Preferences = {
  theme: 'system',
  density: 'regular',
  singleKeys: true,
  accent: 'own',
  contrast: 'system',
  keys: {},
}

export function preferencesOf(state: SessionState): Preferences {
  return state.kind === 'ready' ? state.preferences : initialPreferences
}

/** The system's accent where it is to be shown; null for our own. */
export function shownAccent(state: SessionState): string | null {
  return state.kind === 'ready' && state.preferences.accent === 'system' ? state.systemAccent : null
}
