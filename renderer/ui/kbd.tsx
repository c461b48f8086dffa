import './kbd.css'

/** A key cap. Decoration: the accessible name of what carries it says the words. */
export function Kbd(props: { readonly keys: string }) {
  return (
    <kbd className="kbd" aria-hidden="true">
      {props.keys}
    </kbd>
  )
}
