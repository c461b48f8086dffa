type Generation = 'minor' | 'major';
/**
 * Told how much has passed through buffers that nobody holds any longer. By itself the engine sweeps such memory only once
 * 64 MB of it have gathered, on each thread. A look at the young objects alone takes a millisecond; buffers that were given to
 * other threads meanwhile are found by a thorough one.
 */
export declare function sweepAfter(bytes: number, generation?: Generation): void;
export {};
