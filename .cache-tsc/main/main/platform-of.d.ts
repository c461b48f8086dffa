import type { AppFacts } from './features/app/app-handlers.ts';
/** The systems that we tell apart; whatever is neither of the two others looks like Linux. */
export declare function platformOf(platform: NodeJS.Platform): AppFacts['platform'];
