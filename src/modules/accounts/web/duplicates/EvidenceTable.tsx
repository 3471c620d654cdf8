import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import type { Duplicate, Side } from './duplicate.ts'
import classes from './duplicates.module.css'

const kinds = ['tax', 'domain', 'code', 'name', 'form', 'country'] as const

/** What speaks for one company and what against it, with what stands on either side. */
export function EvidenceTable({ pair }: { pair: Duplicate }) {
  const t = useMessage()
  return (
    <table className={classes.evidence}>
      <caption className="hidden-visually">{t('duplicates.evidence')}</caption>
      <thead className="hidden-visually">
        <tr>
          <th scope="col">{t('duplicates.evidence.what')}</th>
          <th scope="col">{pair.left.name}</th>
          <th scope="col">{t('duplicates.evidence.verdict')}</th>
          <th scope="col">{pair.right.name}</th>
        </tr>
      </thead>
      <tbody>
        {pair.evidence.map(({ kind, agrees, left, right }) => {
          const known = kinds.find((one) => one === kind)
          return (
            <tr key={kind}>
              <th scope="row">{known ? t(`duplicates.kind.${known}`) : kind}</th>
              <td>{written(kind, left, pair.left)}</td>
              <td className={classes.verdict} data-agrees={agrees}>
                <Icon name={agrees ? 'check' : 'close'} sizePx={12} />
                {t(agrees ? 'duplicates.agrees' : 'duplicates.differs')}
              </td>
              <td>{written(kind, right, pair.right)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Countries and legal forms are compared folded and by short ids of ours; people see them as they are written. */
function written(kind: string, text: string | null, side: Side): string {
  if (kind === 'country') return side.country ?? text ?? ''
  return kind === 'form' ? (text ?? '').toUpperCase() : (text ?? '')
}
