import type { DeadLetterRow } from '#shared/ipc/dead-letter-calls.ts'
import type { Console } from '../../app/console.ts'
import { followLink } from '../links/follow-link.ts'
import { isAway } from '../records/record-ask.ts'
import { everySignal } from '../signals/signals.ts'
import { letterText } from './messages.ts'

/** What is decided is about the letter as it was shown. */
const targetOf = ({ id, attempts }: DeadLetterRow) => ({ deliveryId: id, attempts })

const lookAgain = (app: Console) => (): void => void app.letters.lookHere().catch(app.decisions.fail)

/** Sends it once more; away from the service that waits to be confirmed. */
export async function retryLetter(app: Console, letter: DeadLetterRow): Promise<void> {
  const isConfirmed = !isAway(app)
  const label = letterText.retryLabel(letter).slice(0, 300)
  const intent = { type: 'deadletter.retry', ...targetOf(letter) } as const
  await app.decisions.decide([{ intent, label, effect: { plan: null, isConfirmed } }], {
    label,
    undone: lookAgain(app),
  })
  app.announcer.note(isConfirmed ? letterText.sent(label) : letterText.waitsForYou)
  await app.letters.lookHere()
}

/** Takes it off the list, with an undo. */
export async function discardLetter(app: Console, letter: DeadLetterRow, reason: string): Promise<void> {
  const label = letterText.discardLabel(letter).slice(0, 300)
  const intent = { type: 'deadletter.discard', ...targetOf(letter), reason } as const
  await app.decisions.decide([{ intent, label }], {
    label,
    undone: lookAgain(app),
  })
  app.announcer.say(letterText.undoable(label))
  await app.letters.lookHere()
}

/** Shows the event behind it in the Inbox; where it never was there, the signals of its destination. */
export async function showEvent(app: Console, letter: DeadLetterRow): Promise<void> {
  const target = { kind: 'event', id: letter.eventId } as const
  if ((await app.client.call('links.find', target)) !== null) return followLink(app, { workspaceId: null, target })
  const { destination, destinationName: name } = letter
  app.signals.ask({ ...everySignal, destination: { destination, name } })
  app.goTo('signals')
  app.announcer.note(letterText.neverInInbox(name))
}
