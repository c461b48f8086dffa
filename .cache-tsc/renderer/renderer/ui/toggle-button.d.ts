import './toggle-button.css';
import type { ReactNode } from 'react';
/** A button that is on or off. */
export declare function ToggleButton(props: {
    readonly isOn: boolean;
    readonly onPress: () => void;
    readonly children: ReactNode;
}): import("react").JSX.Element;
