/** Copies text without asking for a permission, which the console denies to every page. */
export declare function copyText(text: string): boolean;
