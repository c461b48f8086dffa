import './screen-split.css';
import type { ReactNode } from 'react';
import type { ListStore } from '../lists/list-store.ts';
/** A list with its detail; the list alone where it has nothing to detail. */
export declare function ScreenSplit<R>(props: {
    readonly name: string;
    readonly label: string;
    readonly list: ListStore<R>;
    readonly children: ReactNode;
    readonly detail: ReactNode;
}): import("react").JSX.Element;
