/**
 * Runs in the page, so it brings along all that it uses. Looks at what lies on top: what a dialog covers is not read.
 * A text may be cut only where dots end it and its title says the whole of it; it may be covered only by a layer that stands above it.
 */
export function flawsHere(): string[] {
  interface Box {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  interface Piece {
    readonly element: HTMLElement
    readonly words: string
    readonly box: Box
  }
  const flaws = new Set<string>()
  const slack = 1.5
  const covers = [...document.querySelectorAll('.scrim, .popover, .completions')]
  const top = covers.at(-1) ?? document.body
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth > clientWidth) flaws.add(`The page scrolls sideways: ${scrollWidth} of ${clientWidth} px.`)

  const nameOf = (element: HTMLElement): string => {
    const own = (each: HTMLElement): string =>
      each.tagName.toLowerCase() + [...each.classList].map((c) => `.${c}`).join('')
    const above = element.parentElement
    return above === null || above === document.body ? own(element) : `${own(above)} > ${own(element)}`
  }
  const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words)
  const isSeen = (element: HTMLElement): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.cm-editor, noscript') === null &&
    // What is there for readers and keys alone.
    ![...path(element, document.body)].some((each) => getComputedStyle(each).clipPath === 'inset(50%)')

  /** As whoever points at it would find it: the page may set the title only then. */
  function isTitled(element: HTMLElement, upTo: HTMLElement): boolean {
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    for (let each: HTMLElement | null = element; each !== null; each = each.parentElement) {
      if (each.title !== '') return true
      if (each === upTo) break
    }
    return upTo.closest('[title]') !== null
  }

  const insetOf = (element: HTMLElement): Box => {
    const { left, top: up } = element.getBoundingClientRect()
    const x = left + element.clientLeft
    const y = up + element.clientTop
    return { left: x, right: x + element.clientWidth, top: y, bottom: y + element.clientHeight }
  }
  const both = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  })
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll'

  /** What is left of a box within all that clips it; what is cut away on the way is a flaw. */
  function shownPart(element: HTMLElement, words: string, box: Box): Box {
    let shown = box
    let readsX = true
    let readsY = true
    for (let each: HTMLElement | null = element; each !== null && each !== document.body; each = each.parentElement) {
      const style = getComputedStyle(each)
      if (style.display === 'contents' || style.display === 'inline') continue
      const { overflowX, overflowY } = style
      if (overflowX === 'visible' && overflowY === 'visible') {
        if (style.position === 'fixed') break
        continue
      }
      const inset = insetOf(each)
      if (readsX && hides(overflowX) && (box.right > inset.right + slack || box.left < inset.left - slack)) {
        readsX = false
        const isDotted = [...path(element, each)].some((one) => getComputedStyle(one).textOverflow === 'ellipsis')
        if (!isTitled(element, each))
          flaws.add(`${nameOf(element)} “${short(words)}” is cut at the side, without a title.`)
        else if (!isDotted) flaws.add(`${nameOf(element)} “${short(words)}” is cut at the side, without dots.`)
      }
      if (readsY && hides(overflowY)) {
        const isPartly = box.top < inset.bottom - 2 && box.bottom > inset.bottom + 3
        if (isPartly && !isTitled(element, each)) flaws.add(`${nameOf(element)} “${short(words)}” is cut below.`)
      }
      if (scrolls(overflowX)) readsX = false
      if (scrolls(overflowY)) readsY = false
      shown = both(shown, inset)
      if (style.position === 'fixed') break
    }
    return both(shown, { left: 0, top: 0, right: innerWidth, bottom: innerHeight })
  }
  function* path(from: HTMLElement, to: HTMLElement): Generator<HTMLElement> {
    for (let each: HTMLElement | null = from; each !== null; each = each.parentElement) {
      yield each
      if (each === to) return
    }
  }

  const pieces: Piece[] = []
  function keep(element: HTMLElement, words: string, box: Box): void {
    const shown = shownPart(element, words, box)
    if (shown.right - shown.left > 2 && shown.bottom - shown.top > 2) pieces.push({ element, words, box: shown })
  }
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const words = node.textContent?.trim() ?? ''
    if (element === null || words === '' || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) keep(element, words, box)
  }
  for (const control of top.querySelectorAll<HTMLElement>('button, input, textarea, select, [role="combobox"]')) {
    const box = control.getBoundingClientRect()
    if (isSeen(control) && box.width > 4 && getComputedStyle(control).clipPath === 'none')
      keep(control, control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '', box)
  }

  /** Whether one of the two lies on a layer of its own above the other. */
  function isLayered(a: HTMLElement, b: HTMLElement): boolean {
    const within = (element: HTMLElement, other: HTMLElement): boolean =>
      [...path(element, document.body)].some(
        (each) =>
          !each.contains(other) && /fixed|sticky|absolute/.test(getComputedStyle(each).position) && isOpaque(each),
      )
    return within(a, b) || within(b, a)
  }
  const isOpaque = (element: HTMLElement): boolean =>
    !/^rgba\(.*, 0\)$|^transparent$/.test(getComputedStyle(element).backgroundColor)

  pieces.sort((a, b) => a.box.top - b.box.top)
  for (const [at, a] of pieces.entries()) {
    for (const b of pieces.slice(at + 1)) {
      if (b.box.top >= a.box.bottom - slack) break
      const common = both(a.box, b.box)
      if (common.right - common.left <= slack || common.bottom - common.top <= slack + 1) continue
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue
      if (isLayered(a.element, b.element)) continue
      flaws.add(`${nameOf(a.element)} “${short(a.words)}” and ${nameOf(b.element)} “${short(b.words)}” overlap.`)
    }
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-titled-as-cut]')) {
    element.removeAttribute('title')
    delete element.dataset['titledAsCut']
  }
  return [...flaws]
}
