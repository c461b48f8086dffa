import type { Client } from '../client/client.ts';
import type { HostLink } from '../client/host-link.ts';
import type { EventFiles } from '../features/event-files/event-files.ts';
import type { Inbox } from '../features/inbox/inbox.ts';
import type { Triage } from '../features/inbox/triage.ts';
import type { Installations } from '../features/installations/installations.ts';
import type { Mappings } from '../features/mappings/mappings.ts';
import type { Decisions } from '../features/operations/decisions.ts';
import type { Operations } from '../features/operations/operations.ts';
import type { Announcer } from '../ui/announcer.ts';
import type { Navigation, Screen } from './navigation.ts';
import type { Overlays } from './overlays.ts';
import type { Session } from './session.ts';
import type { Underway } from './underway.ts';
/** Everything behind the components. */
export interface Console {
    readonly client: Client;
    /** How this tab stands with the Node host; in Electron it stays open. */
    readonly link: HostLink;
    readonly session: Session;
    readonly navigation: Navigation;
    readonly overlays: Overlays;
    readonly announcer: Announcer;
    readonly inbox: Inbox;
    readonly triage: Triage;
    readonly underway: Underway;
    readonly decisions: Decisions;
    readonly installations: Installations;
    readonly mappings: Mappings;
    readonly operations: Operations;
    readonly eventFiles: EventFiles;
    /** Shows a screen; the Inbox leaves its saved view. */
    goTo(screen: Screen): void;
    /** Shows the saved view of what is closing soon. */
    goToClosing(): void;
    /** Asks main for the session and starts listening; returns how to stop. `onReady` hears each time that it is known. */
    start(onReady?: () => void): () => void;
    /** Asks again after a failed start. */
    retry(): void;
    openSample(): Promise<void>;
    openWorkspace(workspaceId: string): Promise<void>;
    createWorkspace(name: string): Promise<void>;
}
export declare function createConsole(client: Client, link: HostLink): Console;
