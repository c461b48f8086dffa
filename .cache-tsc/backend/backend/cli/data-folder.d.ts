/** Where the service keeps its data when nobody says: the platform's folder for application data. */
export declare function dataFolder(given: string | undefined, env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string;
/** A mistyped folder is not made; throws `data_dir.empty`. */
export declare function requireData(dataDir: string): void;
