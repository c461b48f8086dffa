import './code-panel.css';
import type { CodeContent } from './code-view.ts';
/** Code with folding; the editor behind it is loaded when the first one is shown. */
export declare function CodePanel(props: {
    readonly label: string;
    readonly content: CodeContent;
    readonly isOld: boolean;
}): import("react").JSX.Element;
