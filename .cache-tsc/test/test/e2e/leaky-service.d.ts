import type { ChildProcess } from 'node:child_process';
/** A service of its own process that is shown every secret there is, and writes all that it would ever log. */
export interface LeakyService {
    readonly url: string;
    readonly token: string;
    process(): ChildProcess;
    output(): string;
    start(): Promise<void>;
    end(signal: 'SIGTERM' | 'SIGKILL' | 'SIGSEGV'): Promise<void>;
    /** Sends a genuine event, with headers of ours beside the provider's. */
    deliver(id: string, repository: number, headers?: Readonly<Record<string, string>>): Promise<number | undefined>;
    call(path: string, init?: RequestInit): Promise<number>;
}
export declare function runLeakyService(dataDir: string, webhookSecret: string): Promise<LeakyService>;
/** Requests that fail, with one canary in every place where a request could hold one. */
export declare function failWith(service: LeakyService, canary: string): Promise<void>;
/** Headers of a genuine delivery that carry what a proxy or a provider may add. */
export declare function telltaleHeaders(canary: string): Record<string, string>;
