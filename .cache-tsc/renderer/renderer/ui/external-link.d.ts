import type { ReactNode } from 'react';
import type { LinkPurpose } from '#shared/domain/external-address.ts';
/** The only links that leave the console. Nothing is shown where the address is not on its purpose's list. */
export declare function ExternalLink(props: {
    readonly purpose: LinkPurpose;
    readonly address: string | null;
    readonly children: ReactNode;
}): import("react").JSX.Element | null;
