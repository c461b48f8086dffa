import './button.css';
import type { ReactNode, Ref } from 'react';
interface ButtonProps {
    readonly children: ReactNode;
    readonly onPress?: () => void;
    readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
    readonly size?: 'regular' | 'large';
    /** Shown as a key cap behind the label. */
    readonly keys?: string | undefined;
    readonly isDisabled?: boolean;
    readonly type?: 'button' | 'submit';
    readonly label?: string;
    readonly ref?: Ref<HTMLButtonElement>;
    readonly id?: string;
    readonly slot?: string;
    readonly isExpanded?: boolean;
    /** Has the focus from the start. */
    readonly isFirst?: boolean;
}
/** A button with a word on it, and the key that does the same. */
export declare function Button(props: ButtonProps): import("react").JSX.Element;
/** A button that has only a sign; its label is for those who don't see it. */
export declare function IconButton(props: {
    readonly label: string;
    readonly children: ReactNode;
    readonly onPress?: () => void;
}): import("react").JSX.Element;
/** Reads as a link, acts as a button. */
export declare function LinkButton(props: {
    readonly children: ReactNode;
    readonly onPress: () => void;
}): import("react").JSX.Element;
export {};
