import type { Candidate } from '#shared/model/routing-decision.ts';
import type { Client } from '../../client/client.ts';
import type { ListStore } from '../../lists/list-store.ts';
import type { Detail } from './detail-store.ts';
import type { Inbox } from './inbox.ts';
import type { Targets } from './verdict.ts';
/** A list whatever its rows are. */
export type AnyList = Pick<ListStore<unknown>, 'expect' | 'hold' | 'remove'> & {
    readonly store: {
        getState(): {
            readonly cursor: {
                readonly index: number;
                readonly key: string | null;
            };
            readonly total: number | null;
            readonly selection: {
                readonly rows: ReadonlyMap<string, unknown>;
            };
        };
    };
};
/** The list that keys act on. */
export declare function activeList(inbox: Inbox): AnyList;
/** What a verdict would act on, and which projects it may belong to where that is one group. */
export interface Chosen {
    readonly targets: Targets;
    readonly candidates: readonly Candidate[];
}
/** What is selected, else what is under the cursor; a mapping of events acts on their groups. */
export declare function freezeTargets(client: Client, inbox: Inbox, scope: 'shown' | 'group', openDetail: () => Promise<Detail | null>): Promise<Chosen | null>;
