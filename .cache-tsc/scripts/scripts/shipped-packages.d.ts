/** Names in the first table of docs/dependencies.md: what ships, alone or inside a bundle. */
export declare function shippedPackages(page: string): string[];
