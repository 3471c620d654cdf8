import classes from './Absent.module.css'

/** Stands where there is nothing by nature (no parent company) or nobody entered it yet; says which of the two. */
export function Absent({ label }: { label: string }) {
  return (
    <span className={classes.absent} title={label}>
      <span className={classes.dot} aria-hidden="true">
        ·
      </span>
      <span className={classes.word}>{label}</span>
    </span>
  )
}
