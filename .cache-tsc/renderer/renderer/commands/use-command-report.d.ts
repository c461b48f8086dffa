/** Keeps the app's menu bar in step with the registry; a browser has none. */
export declare function useCommandReport(): void;
