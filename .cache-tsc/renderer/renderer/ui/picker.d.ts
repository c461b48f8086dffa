import './popover.css';
import './picker.css';
export interface PickerItem {
    readonly id: string;
    readonly label: string;
    readonly sign?: string;
    readonly aside?: string;
    readonly keys?: string;
}
export interface PickerSection {
    readonly id: string;
    readonly title: string;
    readonly items: readonly PickerItem[];
}
/** One field, and what can be picked below it: the palette, and every "to…" question. */
export declare function Picker(props: {
    readonly title: string;
    /** Whether the title is shown; the placeholder may say enough. */
    readonly isTitled: boolean;
    readonly placeholder: string;
    readonly emptyText: string;
    readonly text: string;
    readonly onText: (text: string) => void;
    readonly sections: readonly PickerSection[];
    /** Whether Enter takes the first item at once, before anything is typed. */
    readonly isFirstChosen?: boolean;
    readonly onPick: (id: string) => void;
    readonly onClose: () => void;
}): import("react").JSX.Element;
