/** The one field of a dialog that asks why; what is wrong with it stands in the place of the hint. */
export function ReasonField(props: {
  /** Tells it from other fields of the page. */
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly problem: string | null
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const { id, problem } = props
  const isWrong = problem !== null
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        value={props.value}
        maxLength={500}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog has this one field
        autoFocus
        aria-invalid={isWrong}
        aria-describedby={`${id}-said`}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {isWrong ? (
        <span className="problem" id={`${id}-said`} role="alert">
          {problem}
        </span>
      ) : (
        <span className="muted" id={`${id}-said`}>
          {props.hint}
        </span>
      )}
    </div>
  )
}
