import type { ReactNode } from 'react';
import type { ListStore } from '../lists/list-store.ts';
/** A list, or why there is none. */
export declare function ListStates<R>(props: {
    readonly list: ListStore<R>;
    readonly empty: ReactNode;
    readonly failedTitle: string;
    readonly tryAgain: string;
    readonly children: ReactNode;
}): string | number | bigint | boolean | import("react").JSX.Element | Iterable<ReactNode> | Promise<string | number | bigint | boolean | Iterable<ReactNode> | import("react").ReactElement<unknown, string | import("react").JSXElementConstructor<any>> | import("react").ReactPortal | null | undefined> | null | undefined;
