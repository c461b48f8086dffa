import type { Console } from '../app/console.ts';
import type { ListStore } from '../lists/list-store.ts';
type ShownList = Pick<ListStore<unknown>, 'moveTo' | 'toggle' | 'deselect' | 'isAwaited'> & {
    readonly store: {
        getState(): {
            readonly total: number | null;
            readonly cursor: {
                readonly index: number;
            };
            readonly selection: {
                readonly rows: ReadonlyMap<string, unknown>;
            };
        };
    };
};
/** The list that the keys move in. */
export declare function shownList({ navigation, inbox, installations, mappings, operations, }: Pick<Console, 'navigation' | 'inbox' | 'installations' | 'mappings' | 'operations'>): ShownList;
export {};
