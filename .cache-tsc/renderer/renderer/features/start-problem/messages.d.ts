import type { StartProblem } from '#shared/ipc/app-calls.ts';
export interface ProblemWords {
    readonly title: string;
    readonly what: string;
    readonly steps: readonly string[];
}
declare function words({ code, why, file, address }: StartProblem, hasLogFile: boolean): ProblemWords;
export declare const startProblemText: {
    readonly words: typeof words;
    readonly nextTitle: 'What you can do';
    readonly tryAgain: 'Try again';
    readonly trying: 'Trying…';
    readonly showLog: 'Show log';
    readonly file: 'File';
    readonly folder: 'Folder';
    readonly address: 'Address';
    readonly code: 'Code';
    readonly log: 'Log';
    readonly nextTry: (seconds: number) => string;
    readonly connecting: 'Asking the service for your workspaces…';
    readonly starting: 'Starting the service…';
};
export {};
