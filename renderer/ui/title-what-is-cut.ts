/** Set by us, so that it is ours to renew and to take away. */
const mark = 'titledAsCut'
const mostAbove = 4

/** Whoever points at a text that its place cuts off is told all of it. */
export function titleWhatIsCut(page: Document): void {
  page.addEventListener('pointerover', ({ target }) => titleFrom(target), { passive: true })
}

function titleFrom(target: EventTarget | null): void {
  let place = target instanceof HTMLElement ? target : null
  for (let above = 0; place !== null && above < mostAbove; above += 1, place = place.parentElement) {
    const isOurs = place.dataset[mark] !== undefined
    if (place.title !== '' && !isOurs) return
    if (endsInDots(place)) {
      place.title = (place.textContent ?? '').trim()
      place.dataset[mark] = ''
      return
    }
    if (!isOurs) continue
    place.removeAttribute('title')
    delete place.dataset[mark]
  }
}

function endsInDots(place: HTMLElement): boolean {
  return place.scrollWidth > place.clientWidth && getComputedStyle(place).textOverflow === 'ellipsis'
}
