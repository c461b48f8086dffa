import type { DeepLink } from '#shared/domain/deep-link.ts';
import type { Console } from '../../app/console.ts';
/** The link to what is under the cursor; to the screen where nothing is. */
export declare function linkOf({ session, navigation, inbox, mappings }: Console): DeepLink;
