import type { Provider } from '#shared/model/provider.ts';
/** The provider's sign, with its name for screen readers. */
export declare function ProviderMark(props: {
    readonly provider: Provider;
}): import("react").JSX.Element;
