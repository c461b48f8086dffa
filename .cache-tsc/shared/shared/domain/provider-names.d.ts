import type { Provider } from '../model/provider.ts';
/** Providers as they write their own names. */
export declare const providerNames: Readonly<Record<Provider, string>>;
