/** Our sign: lines that come in, and one that is put where it belongs. */
export function LogoMark(props: { readonly size: number }) {
  return (
    <svg
      className="mark"
      viewBox="0 0 32 32"
      width={props.size}
      height={props.size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 8h7c8 0 5 16 13 16h2" />
      <path d="M3 16h8" opacity="0.45" />
      <path d="M3 24h7" opacity="0.45" />
      <path d="M22 8h3M22 16h3" opacity="0.45" />
      <circle cx="28" cy="24" r="2.2" fill="currentColor" stroke="none" />
      <circle cx="28" cy="16" r="1.6" opacity="0.45" fill="currentColor" stroke="none" />
      <circle cx="28" cy="8" r="1.6" opacity="0.45" fill="currentColor" stroke="none" />
    </svg>
  )
}
