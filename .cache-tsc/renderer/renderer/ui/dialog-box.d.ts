import './popover.css';
import type { ReactNode } from 'react';
/** A dialog with a title and a way out. */
export declare function DialogBox(props: {
    readonly title: string;
    readonly children: ReactNode;
    readonly onClose: () => void;
    readonly isWide?: boolean;
    /** As large as the window lets it be; what is in it scrolls by itself. */
    readonly size?: 'whole';
}): import("react").JSX.Element;
