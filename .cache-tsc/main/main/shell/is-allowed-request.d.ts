/** Whether the page may load an address at all: our own scheme, and nothing of the network. Developer tools load themselves. */
export declare function isAllowedRequest(url: string): boolean;
