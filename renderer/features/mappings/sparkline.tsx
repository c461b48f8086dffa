/** Counts as bars side by side, as high as the largest of them says; words beside it say what they add up to. */
export function Sparkline(props: {
  readonly counts: readonly number[]
  readonly width: number
  readonly height: number
}) {
  const { counts, width, height } = props
  const most = Math.max(1, ...counts)
  const step = width / Math.max(1, counts.length)
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="sparkline-ground" d={`M0 ${height - 0.5}H${width}`} />
      {counts.map((count, at) => {
        // A day with anything at all is seen.
        const high = count === 0 ? 0 : Math.max(1.5, (count / most) * (height - 1))
        return high === 0 ? null : (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- a place is a day
            key={at}
            x={at * step + 0.4}
            y={height - high}
            width={Math.max(0.8, step - 0.8)}
            height={high}
          />
        )
      })}
    </svg>
  )
}
