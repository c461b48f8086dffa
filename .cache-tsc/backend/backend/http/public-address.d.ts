/** Whether an address is reachable for everybody. An IPv4 address inside an IPv6 one never is. */
export declare function isPublicAddress(address: string): boolean;
export declare function isLoopbackAddress(address: string): boolean;
