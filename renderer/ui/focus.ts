/** Focuses the row at a place of a list, without scrolling: the list has done that. */
export function focusRow(list: Element | null, index: number): void {
  const row = list?.querySelector(`[data-index="${index}"]`)
  if (row instanceof HTMLElement && row !== document.activeElement) row.focus({ preventScroll: true })
}

/** Focuses the list of the screen, at its cursor. Where there is no row, a field is left all the same: keys are for the list. */
export function focusList(): void {
  const row = document.querySelector('[data-list] [data-current]')
  const { activeElement } = document
  if (row instanceof HTMLElement) row.focus({ preventScroll: true })
  else if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)
    activeElement.blur()
}

/** Focuses the list once what lay over it is gone, unless the search was asked for by then. */
export function focusListSoon(): void {
  const before = searches
  requestAnimationFrame(() => {
    if (searches === before) focusList()
  })
}

/** Focuses the list, unless somebody types or something lies over the screen. */
export function focusListUnlessTyping(): void {
  const { activeElement } = document
  const isTyping = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
  if (!isTyping && activeElement?.closest('[role="dialog"], [role="menu"]') == null) focusList()
}

/** How often the search was asked for. */
let searches = 0

/** Focuses the screen's search field. */
export function focusSearch(): void {
  const field = document.querySelector('[data-search]')
  if (!(field instanceof HTMLInputElement)) return
  searches += 1
  field.focus()
  field.select()
}
