/**
 * How alike names are to `name`, 0 to 1: shared pairs of letters (Dice's coefficient). Case and separators don't
 * count. The answer is a function, because one resource is held against many projects.
 */
export declare function similarityTo(name: string): (other: string) => number;
