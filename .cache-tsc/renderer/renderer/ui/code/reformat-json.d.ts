/**
 * Indents JSON text by two spaces and keeps every literal as it was sent: numbers beyond 2^53 and escapes survive.
 * Returns null where the text is not JSON.
 */
export declare function reformatJson(text: string): string | null;
