/** Our sign: lines that come in, and one that is put where it belongs. */
export function LogoMark(props: { readonly size: number }) {
  return (
    <svg
      className="mark"
      viewBox="3.5 3.4 25.2 25.2"
      width={props.size}
      height={props.size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.3"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <g opacity="0.45">
        <path d="M5 16h6.5M5 23.5h5M22.5 8.5H26M23 16h3" />
        <circle cx="26.5" cy="8.5" r="2" fill="currentColor" stroke="none" />
        <circle cx="26.5" cy="16" r="2" fill="currentColor" stroke="none" />
      </g>
      <path d="M5 8.5h5c7 0 4.5 15 11.5 15h4" />
      <circle cx="26" cy="23.5" r="2.6" fill="currentColor" stroke="none" />
    </svg>
  )
}
