import type { ReactNode } from 'react'

/** Facts by name; those without a value are left out. */
export function SettingFacts(props: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="setting-facts">
      {props.facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
