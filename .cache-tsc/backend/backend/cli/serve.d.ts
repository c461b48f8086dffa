import type { Flags } from './command.ts';
export declare const defaultPort = 4680;
export declare const serveOptions: {
    readonly port: {
        readonly type: 'string';
    };
    readonly listen: {
        readonly type: 'string';
    };
    readonly 'public-url': {
        readonly type: 'string';
        readonly multiple: true;
    };
    readonly 'drain-delay': {
        readonly type: 'string';
    };
    readonly sample: {
        readonly type: 'boolean';
    };
    readonly verbose: {
        readonly type: 'boolean';
    };
};
export declare const serveUsage = "[--port N] [--listen 127.0.0.1] [--public-url URL]\u2026 [--drain-delay SECONDS] [--sample] [--verbose]";
/** Runs the service until it is told to end; says where it listens on one line of standard output. */
export declare function serve(place: {
    readonly dataDir: string;
    readonly databaseUrl: string | undefined;
    readonly workerUrl: URL;
}, flags: Flags): Promise<void>;
