import type { About } from '#shared/ipc/app-calls.ts';
export declare const aboutText: {
    readonly title: 'About Switchboard';
    readonly name: 'Switchboard';
    readonly version: (version: string) => string;
    readonly hosts: {
        electron: string;
        node: string;
    };
    readonly host: 'Runs as';
    readonly licence: 'Licence';
    readonly dataDir: 'Data folder';
    readonly loading: 'Reading versions…';
    readonly copy: 'Copy for a report';
    readonly copied: 'Copied';
    readonly notCopied: 'It could not be copied.';
};
/** The facts line by line, to be pasted into a report. */
export declare function aboutLines({ host, runtime, licence, dataDir }: About): readonly (readonly [string, string])[];
