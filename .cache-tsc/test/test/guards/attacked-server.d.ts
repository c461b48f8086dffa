import { type Socket } from 'node:net';
export declare const roomMb = 64;
export interface Target {
    readonly name: string;
    readonly args: readonly string[];
    readonly env?: NodeJS.ProcessEnv;
    /** What a bystander asks for. */
    readonly path: string;
}
export declare const serviceTarget: Target;
export declare const hostTarget: Target;
export interface AttackedServer {
    readonly port: number;
    /** Of an admin: whoever may post at all is the one to withstand. */
    readonly token: string;
    readonly webhookPath: string;
    readonly webhookSecret: string;
    /** The one-time ticket that the Node host printed. */
    readonly ticket: string;
    /** Sends bytes as they are; answers with what came back once the connection is over. */
    raw(head: string, body?: string | Uint8Array, onOpen?: (socket: Socket) => void): Promise<string>;
    /** Runs an attack while a bystander asks; the server must keep its size, its temper and its pace. */
    withstands(attack: () => Promise<readonly string[]>, facts?: {
        readonly inFlightMb?: number;
    }): Promise<void>;
    stop(): void;
}
/** A server of its own process, with an operator and a signed address. */
export declare function startAttacked(target: Target): Promise<AttackedServer>;
export declare function statusOf(answer: string): number | undefined;
