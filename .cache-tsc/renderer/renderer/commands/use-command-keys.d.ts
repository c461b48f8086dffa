/** Ties the registry to the window's keys and to what the app's menu asks for. */
export declare function useCommandKeys(): void;
