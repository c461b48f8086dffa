export interface CodeContent {
    readonly text: string;
    readonly isJson: boolean;
    /** Shown as a diff against this, where it is given. */
    readonly original?: string | undefined;
}
export interface CodeView {
    show(content: CodeContent): void;
    destroy(): void;
}
/** Builds a read-only view of one text; its folded parts say what is in them. */
export declare function createCodeView(parent: HTMLElement, options: {
    readonly label: string;
    readonly nonce: string;
}): CodeView;
