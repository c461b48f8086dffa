import './changed-meanwhile.css'
import { Button } from '../../ui/button.tsx'
import { meanwhileText } from './meanwhile-text.ts'

/** What somebody else made of what is being changed here: the person chooses, having seen it. */
export function ChangedMeanwhile(props: {
  readonly lines: readonly string[]
  readonly isDisabled: boolean
  readonly onOver: () => void
  readonly onTake: () => void
}) {
  return (
    <section className="changed-meanwhile" role="alert">
      <p>▲ {meanwhileText.lead}</p>
      {props.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="settings-places">
        <Button isDisabled={props.isDisabled} onPress={props.onOver}>
          {meanwhileText.over}
        </Button>
        <Button onPress={props.onTake}>{meanwhileText.theirs}</Button>
      </div>
    </section>
  )
}
