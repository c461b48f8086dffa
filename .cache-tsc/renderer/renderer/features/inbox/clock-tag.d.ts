import type { Provider } from '#shared/model/provider.ts';
/** How long the provider would still send it again. */
export declare function ClockTag(props: {
    readonly closesAt: string | null;
    readonly provider: Provider;
    readonly isLong?: boolean;
}): import("react").JSX.Element;
