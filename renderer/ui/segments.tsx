import './segments.css'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'

/** One of a few, all of them seen. */
export function Segments<T extends string>(props: {
  readonly label: string
  readonly value: T
  readonly choices: readonly { readonly id: T; readonly label: string }[]
  readonly onChoose: (id: T) => void
}) {
  return (
    <RadioGroup
      className="segments"
      aria-label={props.label}
      orientation="horizontal"
      value={props.value}
      onChange={(value) => {
        const choice = props.choices.find((each) => each.id === value)
        if (choice !== undefined) props.onChoose(choice.id)
      }}
    >
      {props.choices.map((choice) => (
        <Radio key={choice.id} value={choice.id} className="segment">
          {choice.label}
        </Radio>
      ))}
    </RadioGroup>
  )
}
