import { useMessage } from '../../../web/message.tsx'
import { Absent } from '../../../web/ui/Absent.tsx'
import { DateText, Percent } from '../../../web/ui/Figure.tsx'
import type { Share } from './AtAccount.tsx'
import classes from './competitors.module.css'

type ShareTextProps = { share: Pick<Share, 'sharePct' | 'family' | 'note' | 'notedOn' | 'notedBy'> }

/** What share a competitor has at an account, of what, and who noted it when. */
export function ShareText({ share: { sharePct, family, note, notedOn, notedBy } }: ShareTextProps) {
  const t = useMessage()
  return (
    <>
      <span>
        {sharePct === null ? <Absent label={t('tenders.share.unknown')} /> : <Percent value={sharePct} />}{' '}
        {family === null ? t('tenders.share.allFamilies') : t('tenders.share.ofFamily', { family })}
        {note && ` · ${note}`}
      </span>
      <span className={classes.dimmed}>
        <DateText value={notedOn} />
        {notedBy && ` · ${notedBy}`}
      </span>
    </>
  )
}
