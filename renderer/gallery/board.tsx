import { Segments } from '../ui/segments.tsx'
import { addressOf, densities, themes, type Wanted } from './wanted.ts'

/** All themes beside one another, each a page of its own: dialogs and keys in one are none of the others'. */
export function Board({ wanted }: { readonly wanted: Wanted }) {
  return (
    <div className="gallery-board">
      <header>
        <h1>Gallery</h1>
        <Segments
          label="Density"
          value={wanted.density}
          choices={densities.map((id) => ({ id, label: id }))}
          onChoose={(density) => (window.location.search = addressOf({ ...wanted, density }))}
        />
      </header>
      <main>
        {themes.map((theme) => (
          <section key={theme} aria-label={theme}>
            <h2>
              <a href={addressOf({ ...wanted, theme })}>{theme.replaceAll('-', ' ')}</a>
            </h2>
            <iframe title={theme} src={addressOf({ ...wanted, theme })} />
          </section>
        ))}
      </main>
    </div>
  )
}
