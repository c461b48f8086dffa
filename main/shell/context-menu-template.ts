import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { isPageAddress } from '#shared/domain/external-address.ts'

export interface LinkActions {
  readonly openLink: (url: string) => void
  readonly copyText: (text: string) => void
}

export type ContextFacts = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'linkURL' | 'editFlags'>

/** The menu of a right click: for a field, for selected text, for a link that may be opened. Empty for anything else: then there is none. */
export function contextMenuTemplate(facts: ContextFacts, actions: LinkActions): MenuItemConstructorOptions[] {
  if (facts.isEditable) return fieldItems(facts.editFlags)
  const groups = [linkItems(facts.linkURL, actions), selectionItems(facts.selectionText)].filter(
    ({ length }) => length > 0,
  )
  return groups.flatMap((items, at) => (at === 0 ? items : [{ type: 'separator' as const }, ...items]))
}

function fieldItems(flags: ContextFacts['editFlags']): MenuItemConstructorOptions[] {
  return [
    { role: 'undo', enabled: flags.canUndo },
    { role: 'redo', enabled: flags.canRedo },
    { type: 'separator' },
    { role: 'cut', enabled: flags.canCut },
    { role: 'copy', enabled: flags.canCopy },
    { role: 'paste', enabled: flags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', enabled: flags.canSelectAll },
  ]
}

function linkItems(url: string, { openLink, copyText }: LinkActions): MenuItemConstructorOptions[] {
  if (!isPageAddress(url)) return []
  return [
    { label: 'Open link', click: () => openLink(url) },
    { label: 'Copy link address', click: () => copyText(url) },
  ]
}

function selectionItems(text: string): MenuItemConstructorOptions[] {
  return text.trim() === '' ? [] : [{ role: 'copy', enabled: true }]
}
