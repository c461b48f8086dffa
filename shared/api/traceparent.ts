/** W3C's `traceparent` of a trace of 32 hexadecimal digits: nothing is measured inside it, so the span has its beginning. */
export function traceparentOf(traceId: string): string {
  const span = /^0+$/.test(traceId.slice(0, 16)) ? '1'.padStart(16, '0') : traceId.slice(0, 16)
  return `00-${traceId}-${span}-00`
}
