import { Alert } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { type Candidate, candidatePath } from '../candidate.ts'

/** Says that the company may be known already, before work is put into it. */
export function AlikeNote({ candidate: { alike } }: { candidate: Candidate }) {
  const t = useMessage()
  if (alike.length === 0) return null
  return (
    <Alert color="yellow" icon={<Icon name="warning" />} title={t('candidates.alike')}>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {alike.map(({ id, name, type }) => (
          <li key={id}>
            <PathLink path={type === 'account' ? `/accounts/${id}` : candidatePath(id)} underline="always">
              {name}
            </PathLink>{' '}
            ({t(`candidates.alike.${type}`)})
          </li>
        ))}
      </ul>
    </Alert>
  )
}
