import type { ReplayPlan } from '#shared/model/replay-plan.ts'
import { replayText } from './messages.ts'

type SkipCode = ReplayPlan['skipped'][number]['code']

/** What is otherwise than when it was decided, as far as both plans say; one line each. */
export function planDifference(then: ReplayPlan | null, now: ReplayPlan): readonly string[] {
  if (then === null) return [replayText.notKnownThen(now)]
  const before = new Map(then.skipped.map(({ id, code }) => [id, code]))
  const after = new Map(now.skipped.map(({ id, code }) => [id, code]))
  const newly = (code: SkipCode): number =>
    now.skipped.filter((each) => each.code === code && before.get(each.id) !== code).length
  const back = then.skipped.filter(({ id }) => !after.has(id)).length
  const namesOf = (plan: ReplayPlan, other: ReplayPlan): string[] =>
    plan.targets
      .filter(({ sink }) => sink !== null)
      .filter(
        ({ destination: { id } }) => !other.targets.some((each) => each.destination.id === id && each.sink !== null),
      )
      .map(({ name }) => name)
  const why = [
    replayText.deleted(newly('not_found')),
    replayText.unrouted(newly('not_routed')),
    replayText.unsunk(newly('no_sink')),
    replayText.sendableAgain(back),
    replayText.alsoTo(namesOf(now, then)),
    replayText.noLongerTo(namesOf(then, now)),
  ].filter((words) => words !== null)
  const isSame = why.length === 0 && then.events === now.events && then.sends === now.sends
  return isSame ? [replayText.asThen(now)] : [replayText.thenAndNow(then, now), ...why]
}
