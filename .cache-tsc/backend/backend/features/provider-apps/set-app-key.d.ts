import type { ProviderApp } from '#shared/model/provider-app.ts';
import type { ProviderAppTools } from './create-provider-app.ts';
/** Seals an app's private key, in the place of the one before, and has its deliveries pulled from now on. */
export declare function setAppKey(tools: ProviderAppTools, input: {
    readonly id: string;
    readonly key: string;
    readonly apiUrl: string | undefined;
}): ProviderApp;
/** Forgets an app's key: nothing is pulled any more. What was pulled until then stays known, for a later key. */
export declare function removeAppKey(tools: ProviderAppTools, id: string): ProviderApp;
