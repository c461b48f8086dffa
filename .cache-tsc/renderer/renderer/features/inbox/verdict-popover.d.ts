import '../../ui/popover.css';
import './verdict-menu.css';
import type { ReactNode } from 'react';
/** Ids of the buttons that the menus stand beside. */
export declare const verdictButton: {
    readonly ignore: 'verdict-ignore';
    readonly snooze: 'verdict-snooze';
};
/** A verdict's choices beside its button; the heading says exactly what they act on. */
export declare function VerdictPopover(props: {
    readonly title: string;
    readonly kind: keyof typeof verdictButton;
    readonly onDigit: (number: number) => void;
    readonly children: ReactNode;
}): import("react").JSX.Element;
