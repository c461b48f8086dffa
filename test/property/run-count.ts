/** How often a property is tried: a hundred times as often when soaking. */
export function runCount(usual: number): number {
  return process.env['SOAK'] === '1' ? usual * 100 : usual
}
