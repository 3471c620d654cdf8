import { useMessage } from '../../../../web/message.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { NotScored } from './NotScored.tsx'
import type { ListedProps } from './useTrial.ts'

/** No account has a place yet: why, and what to do first. */
export function NothingPlaced(props: ListedProps) {
  const t = useMessage()
  if (props.matrix.accounts.length === 0)
    return (
      <Panel title={t('matrix.empty.title')}>
        <Empty
          text={t('matrix.empty')}
          action={<PathLink path="/import">{t('matrix.empty.import')}</PathLink>}
        />
      </Panel>
    )
  return (
    <>
      <Panel title={t('matrix.nobodyPlaced.title')}>
        <Empty text={t('matrix.nobodyPlaced')} />
      </Panel>
      <NotScored {...props} />
    </>
  )
}
