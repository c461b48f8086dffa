import type { InboxQuery } from '../features/inbox/inbox-query.ts';
import type { ListCursor } from '../lists/list-state.ts';
import { type Screen } from './navigation.ts';
/** Where the operator is: enough to be there again after the page was loaded anew. */
export interface Place {
    readonly workspaceId: string;
    readonly screen: Screen;
    readonly query: InboxQuery;
    readonly cursor: ListCursor;
}
export interface KeptPlace {
    readonly place: Place;
    /** Whether the page said goodbye: one that didn't was ended. */
    readonly left: boolean;
}
export declare function writePlace(kept: KeptPlace): string;
/** What was kept, unless another version wrote it or somebody changed it. */
export declare function readPlace(text: string | null): KeptPlace | undefined;
