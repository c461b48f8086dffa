/** Why a choice could not be kept; beside it, because a dialog may cover the footer. */
export function SettingFailure(props: { readonly failure: string | null }) {
  if (props.failure === null) return null
  return (
    <p className="settings-failure" role="alert">
      ▲ {props.failure}
    </p>
  )
}
