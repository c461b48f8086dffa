import type { z } from 'zod';
import type { RetentionPolicy, setRetentionInput } from '#shared/model/retention.ts';
import type { CommandTools } from '#backend/features/command-tools.ts';
/** Changes a workspace's policy; throws `version.conflict`. */
export declare function setRetention(tools: CommandTools & {
    readonly workspaceId: string;
    readonly principal: {
        readonly name: string;
    };
}, input: z.output<typeof setRetentionInput>, baseVersion?: number): RetentionPolicy;
