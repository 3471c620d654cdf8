import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import classes from './coverage.module.css'
import type { Ours } from './useCells.ts'

/** One of ours by name; that they left, or will, is said with it. */
export function OurName({ one: { name, leftOn } }: { one: Ours }) {
  const t = useMessage()
  const format = useFormat()
  return (
    <>
      {name}
      {leftOn !== null && (
        <small className={classes.left}>{t('people.leftOn', { date: format.date(leftOn) })}</small>
      )}
    </>
  )
}
