import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { Absent } from '../../../web/ui/Absent.tsx'
import { DateText, Money } from '../../../web/ui/Figure.tsx'
import { Attachments } from '../../attachments/web/Attachments.tsx'
import type { Agreed } from './agreed.ts'
import classes from './contracts.module.css'
import { RenewalText } from './RenewalText.tsx'
import { SlaList } from './SlaList.tsx'
import { useRemove } from './useRemove.ts'

type ContractRowProps = { agreed: Agreed; mayEdit: boolean; onEdit: () => void }

/** One contract: what was agreed on and for how long, the terms of service, when a decision is due, and its files. */
export function ContractRow({ agreed, mayEdit, onEdit }: ContractRowProps) {
  const t = useMessage()
  const remove = useRemove()
  const [showsFiles, setShowsFiles] = useState(false)
  const { title, number, startsOn, endsOn, noticeDays, amount, currency, specialTerms, sla, files } = agreed
  const filesLabel = files > 0 ? t('contracts.files', { count: files }) : t('contracts.files.add')
  return (
    <li className={classes.row}>
      <div>
        <strong>{title}</strong>{' '}
        {number && number !== title && <span className={classes.dimmed}>{number}</span>}
        <div className={classes.dimmed}>
          {startsOn === null ? <Absent label={t('contracts.notSaid')} /> : <DateText value={startsOn} />} –{' '}
          {endsOn === null ? t('contracts.endless') : <DateText value={endsOn} />}
          {' · '}
          {noticeDays === null ? t('contracts.noNotice') : t('contracts.notice', { days: noticeDays })}
          {amount !== null && (
            <>
              {' · '}
              <Money value={amount} currency={currency} />
            </>
          )}
        </div>
        {specialTerms && <p className={classes.terms}>{specialTerms}</p>}
        <SlaList sla={sla} />
      </div>
      <div>
        <RenewalText {...agreed} />
        <Group gap={4} mt={4} data-print="no">
          {mayEdit && <Small label={t('contracts.edit')} onClick={onEdit} />}
          {mayEdit && <Small label={t('contracts.remove')} isQuiet onClick={() => void remove(agreed)} />}
          {(mayEdit || files > 0) && (
            <Small
              label={showsFiles ? t('contracts.files.hide') : filesLabel}
              expanded={showsFiles}
              onClick={() => setShowsFiles(!showsFiles)}
            />
          )}
        </Group>
      </div>
      {showsFiles && (
        <div className={classes.files}>
          <Attachments
            accountId={agreed.accountId}
            subject="contract"
            subjectId={agreed.id}
            mayEdit={mayEdit}
          />
        </div>
      )}
    </li>
  )
}

type SmallProps = { label: string; expanded?: boolean; isQuiet?: boolean; onClick: () => void }

function Small({ label, expanded, isQuiet = false, onClick }: SmallProps) {
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color={isQuiet ? 'gray' : undefined}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {label}
    </Button>
  )
}
