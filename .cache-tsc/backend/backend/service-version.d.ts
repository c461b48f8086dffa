/** The build puts it in; sources that run unbuilt have none. */
export declare const serviceVersion: string;
