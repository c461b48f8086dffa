/** Shows the log in the system's file manager. Its path is our own; nothing that a page says comes here. */
export declare function showLogOf(logFile: string): () => void;
