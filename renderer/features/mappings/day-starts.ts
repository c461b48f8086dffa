import { toInstant, type Instant } from '#shared/model/instant.ts'

export const shownDays = 30

/** When each of the last thirty days began where the operator is, today's last: some are an hour longer or shorter. */
export function dayStarts(nowMs: number, days = shownDays): Instant[] {
  const now = new Date(nowMs)
  return Array.from({ length: days }, (_, at) =>
    toInstant(new Date(now.getFullYear(), now.getMonth(), now.getDate() - (days - 1 - at)).getTime()),
  )
}
