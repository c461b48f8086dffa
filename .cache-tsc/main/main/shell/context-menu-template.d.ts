import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
export interface LinkActions {
    readonly openLink: (url: string) => void;
    readonly copyText: (text: string) => void;
}
export type ContextFacts = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'linkURL' | 'editFlags'>;
/** The menu of a right click: for a field, for selected text, for a link that may be opened. Empty for anything else: then there is none. */
export declare function contextMenuTemplate(facts: ContextFacts, actions: LinkActions): MenuItemConstructorOptions[];
