/** Asks for a name and opens what was made. */
export declare function NewWorkspace(): import("react").JSX.Element;
export declare function NewWorkspaceForm(props: {
    readonly onDone: () => void;
}): import("react").JSX.Element;
