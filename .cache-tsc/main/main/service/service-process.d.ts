import { z } from 'zod';
/** The first thing that the embedded service is told, over its process channel: never argv, never the environment. */
export interface StartMessage {
    readonly kind: 'start';
    readonly dataDir: string;
    readonly token: string;
}
/** What the embedded service says back. */
export declare const serviceMessageSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"listening">;
    url: z.ZodURL;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"pong">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"failed">;
    code: z.ZodString;
    message: z.ZodString;
}, z.core.$strip>], "kind">;
/** A running process of the embedded service, whoever forked it. */
export interface ServiceProcess {
    readonly pid: number | undefined;
    send(message: StartMessage | {
        readonly kind: 'stop' | 'ping';
    }): void;
    onMessage(listener: (message: unknown) => void): void;
    /** Called once, with the exit code where there is one. */
    onExit(listener: (exitCode: number | null) => void): void;
    kill(): void;
}
