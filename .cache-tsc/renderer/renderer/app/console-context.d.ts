import type { Console } from './console.ts';
export declare const ConsoleContext: import("react").Context<Console | null>;
/** The console that the root provides. */
export declare function useConsole(): Console;
