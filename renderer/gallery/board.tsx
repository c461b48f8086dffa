import { Button } from '../ui/button.tsx'
import { Segments } from '../ui/segments.tsx'
import { addressOf, densities, themes, type Wanted } from './wanted.ts'

function go(wanted: Wanted): void {
  window.location.search = addressOf(wanted)
}

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
          onChoose={(density) => go({ ...wanted, density })}
        />
      </header>
      <main>
        {themes.map((theme) => (
          <section key={theme} aria-label={theme}>
            <h2>
              <Button look="quiet" onPress={() => go({ ...wanted, theme })}>
                {theme.replaceAll('-', ' ')}
              </Button>
            </h2>
            <iframe title={theme} src={addressOf({ ...wanted, theme })} />
          </section>
        ))}
      </main>
    </div>
  )
}
