import type { z } from 'zod';
import type { createProviderAppInput, ProviderApp } from '#shared/model/provider-app.ts';
import type { CommandTools } from '#backend/features/command-tools.ts';
import { type EndpointTools } from './webhook-endpoint.ts';
export interface ProviderAppTools extends CommandTools, EndpointTools {
    readonly actor: string;
}
/** Registers an app of ours. Its path in our URLs can't be guessed; its secret is sealed and never shown. */
export declare function createProviderApp(tools: ProviderAppTools, input: z.output<typeof createProviderAppInput>): ProviderApp;
