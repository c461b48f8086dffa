import './table.css'

export interface TableColumn {
  readonly id: string
  readonly title: string
  readonly isRight?: boolean
}

/** The header row of a grid that is a table. */
export function TableHead(props: { readonly columns: readonly TableColumn[] }) {
  return (
    <div role="row" aria-rowindex={1} className="table-row">
      {props.columns.map((column) => (
        <span key={column.id} role="columnheader" className={column.isRight === true ? 'right' : ''}>
          {column.title}
        </span>
      ))}
    </div>
  )
}
