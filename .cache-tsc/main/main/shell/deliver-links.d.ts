import type { BrowserWindow } from 'electron';
import type { Console } from '../console.ts';
import type { LinkBox } from './link-box.ts';
/** Hands the links that were opened to a window's page, once it is there to hear them. */
export declare function deliverLinks(window: BrowserWindow, links: LinkBox, { tell }: Pick<Console, 'tell'>): void;
