/** Theme and density are attributes of the document, the accent a few of its variables; the stylesheets do the rest. */
export declare function useAppearance(): void;
