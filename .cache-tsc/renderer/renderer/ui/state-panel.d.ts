import './state-panel.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
/** Nothing here, still loading, failed, offline: what it means, and what to do next. */
export declare function StatePanel(props: {
    readonly icon: LucideIcon;
    readonly title: string;
    readonly children?: ReactNode;
    readonly actions?: ReactNode;
    readonly role?: 'status' | 'alert';
    /** Takes the focus when nothing else has it: the screen was reached by a key. */
    readonly takesFocus?: boolean;
}): import("react").JSX.Element;
