import { Kbd, Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessage } from '../message.tsx'
import { PLACES } from '../navigation.ts'
import { useHotkeysOn } from '../preferences.ts'
import { Dialog } from '../ui/Dialog.tsx'

type Shortcut = { keys: string; what: string }

/** Every shortcut there is. */
export default function KeyboardHelp({ onClosed }: { onClosed: () => void }) {
  const t = useMessage()
  const [hotkeysOn] = useHotkeysOn()
  const general: Shortcut[] = [
    { keys: 'Ctrl K', what: t('shell.search.prompt') },
    { keys: '/', what: t('shell.table.filter') },
    { keys: 'l', what: t('shell.add.contact') },
    { keys: '?', what: t('shell.help.title') },
    ...PLACES.flatMap(({ keys, label }) =>
      keys ? [{ keys, what: t('shell.help.goTo', { place: t(label) }) }] : [],
    ),
  ]
  const lists: Shortcut[] = [
    { keys: 'j ↓', what: t('shell.help.down') },
    { keys: 'k ↑', what: t('shell.help.up') },
    { keys: 'Enter', what: t('shell.help.open') },
    { keys: 'x', what: t('shell.help.select') },
  ]
  return (
    <Dialog title={t('shell.help.title')} onClosed={onClosed}>
      {() => (
        <>
          {!hotkeysOn && <p>{t('shell.help.off')}</p>}
          <Shortcuts title={t('shell.help.everywhere')} shortcuts={general} />
          <Shortcuts title={t('shell.help.inLists')} shortcuts={lists} />
        </>
      )}
    </Dialog>
  )
}

function Shortcuts({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut[] }): ReactNode {
  return (
    <Table captionSide="top" verticalSpacing={4} fz="sm" mb="sm">
      <Table.Caption ta="start" fw={600} mt={0}>
        {title}
      </Table.Caption>
      <Table.Tbody>
        {shortcuts.map(({ keys, what }) => (
          <Table.Tr key={keys}>
            <Table.Th scope="row" w={110} fw={400}>
              {keys.split(' ').map((key) => (
                <Kbd key={key} size="xs" mr={4}>
                  {key}
                </Kbd>
              ))}
            </Table.Th>
            <Table.Td>{what}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
