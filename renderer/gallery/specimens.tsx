import { ButtonSpecimens, ChoiceSpecimens, FormSpecimens } from './control-specimens.tsx'
import { EvidenceSpecimens, PayloadSpecimens } from './evidence-specimens.tsx'
import { FilterSpecimens, GridSpecimens, SplitSpecimens } from './list-specimens.tsx'
import { OverlaySpecimens } from './overlay-specimens.tsx'
import { FooterSpecimens, StateSpecimens } from './state-specimens.tsx'
import type { GalleryDensity, GalleryTheme } from './wanted.ts'
import { ColourSpecimens, TimeSpecimens, WordSpecimens } from './word-specimens.tsx'

/** Every part of the design system, in the theme and density of this page. */
export function Specimens(props: { readonly theme: GalleryTheme; readonly density: GalleryDensity }) {
  return (
    <main className="specimens">
      <h1>
        {props.theme.replaceAll('-', ' ')}, {props.density}
      </h1>
      <ColourSpecimens />
      <WordSpecimens />
      <TimeSpecimens />
      <ButtonSpecimens />
      <ChoiceSpecimens />
      <FormSpecimens />
      <OverlaySpecimens />
      <FilterSpecimens />
      <GridSpecimens />
      <SplitSpecimens />
      <StateSpecimens />
      <FooterSpecimens density={props.density} />
      <EvidenceSpecimens />
      <PayloadSpecimens />
    </main>
  )
}
