import type { LinkState } from '../client/host-link.ts';
interface Words {
    readonly title: string;
    readonly what: string;
    /** What to do next, in order. */
    readonly steps: readonly string[];
}
export declare const hostLostText: {
    readonly words: (state: Exclude<LinkState, {
        kind: 'open';
    }>) => Words;
    readonly savedTitle: 'Nothing is lost.';
    readonly savedRunning: 'Every decision that was confirmed is on disk. What has not been sent yet is being sent meanwhile.';
    readonly savedStopped: 'Every decision that was confirmed is on disk. What has not been sent yet is sent when it runs again.';
    readonly nextTitle: 'What to do';
    readonly trying: 'Trying again…';
    readonly byTab: 'Continue from another tab';
    readonly byTabHint: 'If another tab of this browser is signed in.';
    readonly noTab: 'No other tab of this browser is signed in.';
};
export {};
