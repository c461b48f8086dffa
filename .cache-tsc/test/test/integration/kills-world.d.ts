import { type Program } from './kills-programs.ts';
/** A service in its own process, with a workspace, two projects and an installation whose events arrive. */
export interface World {
    readonly serviceDir: string;
    readonly consoleDir: string;
    readonly url: string;
    readonly port: number;
    readonly token: string;
    readonly webhookUrl: string;
    readonly workspaceId: string;
    readonly installationId: `inst_${string}`;
    readonly projectIds: readonly `prj_${string}`[];
    readonly service: Program;
    remove(): void;
}
export declare function makeWorld(): Promise<World>;
export interface Furnished extends Pick<World, 'workspaceId' | 'installationId' | 'projectIds'> {
    readonly tenantId: string;
    readonly webhookPath: string;
}
/** Makes the workspace and what belongs to it at a running service. */
export declare function furnishService({ url, token }: {
    url: string;
    token: string;
}): Promise<Furnished>;
