import { Button, Group } from '@mantine/core'
import { useMessage } from '../../../web/message.tsx'
import { Empty } from '../../../web/ui/Empty.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'

/** Nobody is known at the account: add the first, or bring a file. */
export function NobodyYet({ mayEdit, onAdd }: { mayEdit: boolean; onAdd: () => void }) {
  const t = useMessage()
  return (
    <Empty
      text={t('people.none')}
      action={
        <Group>
          {mayEdit && <Button onClick={onAdd}>{t('people.addFirst')}</Button>}
          <PathLink path="/import">{t('people.import')}</PathLink>
        </Group>
      }
    />
  )
}
