/** What a link of the page may be for, and the hosts that this may lead to; a leading dot stands for any name below it. */
declare const hostsOf: {
    readonly provider: readonly ["github.com", "gitlab.com", "linear.app", ".atlassian.net", ".slack.com"];
    readonly docs: readonly ["docs.github.com"];
};
export type LinkPurpose = keyof typeof hostsOf;
export declare const linkPurposes: readonly LinkPurpose[];
/** Whether the system's browser may open an address for a purpose: https, a host of the purpose's list, and nothing hidden in it. */
export declare function isExternalAddress(purpose: LinkPurpose, text: string): boolean;
/** Whether the page may show an address as a link at all. */
export declare function isPageAddress(text: string): boolean;
export {};
