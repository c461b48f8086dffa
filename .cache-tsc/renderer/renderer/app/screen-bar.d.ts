import './screen-bar.css';
import type { ReactNode } from 'react';
/** The header of every screen: its own tools, then how old what is shown is. */
export declare function ScreenBar(props: {
    readonly children: ReactNode;
}): import("react").JSX.Element;
