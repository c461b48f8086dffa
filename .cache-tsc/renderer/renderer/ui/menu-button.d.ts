import './popover.css';
import type { ReactNode } from 'react';
export interface MenuChoice {
    readonly id: string;
    readonly label: string;
    readonly isOn?: boolean;
    readonly aside?: string;
    /** The heading above it; choices of one heading stand together. */
    readonly section?: string;
    readonly run: () => void;
}
/** A button that opens a short menu. */
export declare function MenuButton(props: {
    readonly label: string;
    readonly className: string;
    readonly children: ReactNode;
    readonly choices: readonly MenuChoice[];
}): import("react").JSX.Element;
