/** The system's accent; null where it has none. Not every Electron knows one on Linux. */
export declare function readSystemAccent(): string | null;
/** Calls back when the accent may be another. */
export declare function onSystemAccent(listener: () => void): void;
