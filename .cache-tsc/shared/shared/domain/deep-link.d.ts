import type { EventId, MappingId, WorkspaceId } from '../model/ids.ts';
export declare const linkScreens: readonly ['inbox', 'installations', 'mappings', 'operations'];
export type LinkScreen = (typeof linkScreens)[number];
/** A row that a link can lead to. */
export type LinkRow = {
    readonly kind: 'event';
    readonly id: EventId;
} | {
    readonly kind: 'group';
    readonly groupKey: string;
} | {
    readonly kind: 'mapping';
    readonly id: MappingId;
};
/** Where a link leads. It says nothing of what to do there: a link only ever navigates. */
export interface DeepLink {
    /** Null: the workspace that is open. */
    readonly workspaceId: WorkspaceId | null;
    readonly target: {
        readonly kind: 'screen';
        readonly screen: LinkScreen;
    } | LinkRow;
}
export declare const linkScheme = "switchboard";
/**
 * Reads `switchboard://inbox`, `…/event/ID`, `…/group/KEY`, `…/mapping/ID`, each with `?workspace=ID` or without. Undefined for everything else:
 * there is one way to write each link, and nothing is guessed.
 */
export declare function parseDeepLink(text: string): DeepLink | undefined;
/** The text of a link, which `parseDeepLink` reads back. */
export declare function formatDeepLink({ workspaceId, target }: DeepLink): string;
