import type { DeepLink } from '#shared/domain/deep-link.ts';
import type { Console } from '../../app/console.ts';
/** Goes where a link leads. Where that isn't here, it says so, and everything stays as it is. */
export declare function followLink(app: Console, link: DeepLink | null): Promise<void>;
