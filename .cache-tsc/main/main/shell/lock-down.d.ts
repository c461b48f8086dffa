import { type Session } from 'electron';
/** Denies a session everything that our page has no use for. */
export declare function lockDownSession(session: Session): void;
/** Keeps every page where it is: no navigation, no other windows, no webviews. Must run before the first window is made. */
export declare function lockDownContents(openExternal: (url: string) => void): void;
