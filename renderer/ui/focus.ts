/** Focuses the row at a place of a list, without scrolling: the list has done that. */
export function focusRow(list: Element | null, index: number): void {
  const row = list?.querySelector(`[data-index="${index}"]`)
  if (row instanceof HTMLElement && row !== document.activeElement) row.focus({ preventScroll: true })
}

/** Focuses the list of the screen, at its cursor. */
export function focusList(): void {
  const row = document.querySelector('[data-list] [data-current]')
  if (row instanceof HTMLElement) row.focus({ preventScroll: true })
}

/** Focuses the list, unless somebody types or something lies over the screen. */
export function focusListUnlessTyping(): void {
  const { activeElement } = document
  const isTyping = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
  if (!isTyping && activeElement?.closest('[role="dialog"], [role="menu"]') == null) focusList()
}

/** Focuses the screen's search field. */
export function focusSearch(): void {
  const field = document.querySelector('[data-search]')
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}
