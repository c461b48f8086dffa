/** How often a property is tried: SOAK_TIMES as often when soaking, a hundred times where that isn't set. */
export function runCount(usual: number): number {
  return process.env['SOAK'] === '1' ? usual * Number(process.env['SOAK_TIMES'] ?? 100) : usual
}
