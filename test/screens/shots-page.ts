/** One picture: where a tour stopped, how it looked, how large the window was. */
export interface Shot {
  readonly tour: string
  readonly stop: string
  readonly look: string
  readonly size: string
  readonly file: string
}

const style = `
  :root { color-scheme: light dark; font: 13px/1.45 system-ui, sans-serif; }
  body { margin: 0; display: grid; grid-template: auto 1fr / 250px 1fr; height: 100vh; }
  header { grid-column: 1 / 3; display: flex; gap: 16px; align-items: center; padding: 8px 14px; border-bottom: 1px solid #8884; }
  header fieldset { display: flex; gap: 8px; margin: 0; padding: 0; border: 0; }
  nav { overflow: auto; padding: 8px; border-right: 1px solid #8884; }
  nav a { display: block; padding: 2px 8px; color: inherit; text-decoration: none; border-radius: 5px; }
  nav a[aria-current] { background: #4a7bd033; }
  main { overflow: auto; padding: 14px; }
  img { max-width: 100%; border: 1px solid #8884; }
  .all { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 12px; }
  figure { margin: 0; } figcaption { padding: 2px 0; }`

/** Leafs through them: arrow keys for the stops, letters for looks and sizes, \`a\` for all stops at once. */
const program = `
  const shots = JSON.parse(document.querySelector('#shots').textContent)
  const unique = (field) => [...new Set(shots.map((shot) => shot[field]))]
  const key = (shot) => shot.tour + ' / ' + shot.stop
  const stops = [...new Set(shots.map(key))]
  const state = { stop: stops[0], look: unique('look')[0], size: unique('size')[0], all: location.hash === '#all' }
  const element = (tag, props, ...children) => {
    const made = Object.assign(document.createElement(tag), props)
    made.append(...children)
    return made
  }
  function show() {
    const fits = (shot) => shot.look === state.look && shot.size === state.size
    document.querySelector('nav').replaceChildren(...stops.map((stop) => {
      const link = element('a', { href: '#', textContent: stop })
      link.onclick = (event) => { event.preventDefault(); state.stop = stop; state.all = false; show() }
      if (stop === state.stop && !state.all) link.setAttribute('aria-current', 'true')
      return link
    }))
    const shown = shots.filter((shot) => fits(shot) && (state.all || key(shot) === state.stop))
    document.querySelector('main').replaceChildren(...(state.all
      ? [element('div', { className: 'all' }, ...shown.map((shot) => element('figure', {}, element('figcaption', { textContent: key(shot) }), element('img', { src: shot.file, alt: key(shot) }))))]
      : shown.map((shot) => element('img', { src: shot.file, alt: key(shot) }))))
    document.querySelector('header').replaceChildren(...['look', 'size'].map((field) => element('fieldset', {}, ...unique(field).map((value) => {
      const input = element('input', { type: 'radio', name: field, checked: state[field] === value })
      input.onchange = () => { state[field] = value; show() }
      return element('label', {}, input, ' ' + value)
    }))), element('span', { textContent: '← → stops · l looks · s sizes · a all' }))
    document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest' })
  }
  const after = (all, one, by) => all[(all.indexOf(one) + by + all.length) % all.length]
  addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') state.stop = after(stops, state.stop, 1)
    else if (event.key === 'ArrowLeft') state.stop = after(stops, state.stop, -1)
    else if (event.key === 'l') state.look = after(unique('look'), state.look, 1)
    else if (event.key === 's') state.size = after(unique('size'), state.size, 1)
    else if (event.key === 'a') state.all = !state.all
    else return
    event.preventDefault()
    show()
  })
  show()`

/** A page to leaf through the pictures with, beside which they lie. */
export function shotsPage(shots: readonly Shot[]): string {
  const data = JSON.stringify(shots).replaceAll('<', String.raw`\u003c`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Switchboard: every screen</title>
<style>${style}</style>
<header></header><nav></nav><main></main>
<script type="application/json" id="shots">${data}</script>
<script>${program}</script>
</html>
`
}
