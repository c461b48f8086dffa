import './host-lost.css';
import type { LinkState } from '../client/host-link.ts';
/** In place of a window that has nobody behind it: what happened, that nothing was lost, what to do. */
export declare function HostLost(props: {
    readonly state: Exclude<LinkState, {
        kind: 'open';
    }>;
}): import("react").JSX.Element;
