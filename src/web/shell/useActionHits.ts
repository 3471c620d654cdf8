import { useMantineColorScheme } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { searchFor, searchKey } from '../../core/text/searchKey.ts'
import { useMessage } from '../message.tsx'
import { PLACES } from '../navigation.ts'
import { useMe, useSignOut } from '../session.ts'
import type { PaletteHit } from './Palette.tsx'

const FOR_WRITERS = new Set(['log', 'file', 'account'])

/** The places and actions whose name answers the query, in any script. */
export function useActionHits(
  query: string,
  open: { onHelp: () => void; onAddAccount: () => void; onLog: () => void },
): PaletteHit[] {
  const t = useMessage()
  const router = useRouter()
  const { role } = useMe()
  const signOut = useSignOut()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const go = (path: string) => () => router.history.push(path)
  const other = colorScheme === 'dark' ? 'light' : 'dark'
  const all: PaletteHit[] = [
    ...PLACES.map(({ path, label, icon, keys }) => ({
      id: path,
      label: t(label),
      note: keys,
      icon,
      run: go(path),
    })),
    { id: 'log', label: t('shell.add.contact'), note: 'l', icon: 'add', run: open.onLog },
    { id: 'file', label: t('shell.add.file'), icon: 'import', run: go('/import') },
    { id: 'account', label: t('shell.add.account'), icon: 'add', run: open.onAddAccount },
    {
      id: 'scheme',
      label: `${t('shell.scheme')}: ${t(`shell.scheme.${other}`)}`,
      icon: other === 'dark' ? 'moon' : 'sun',
      run: () => setColorScheme(other),
    },
    { id: 'help', label: t('shell.help.title'), note: '?', icon: 'keyboard', run: open.onHelp },
    { id: 'signOut', label: t('shell.signOut'), icon: 'signOut', run: () => void signOut() },
  ]
  const isNamed = searchFor(query)
  return all
    .filter(({ id }) => role !== 'viewer' || !FOR_WRITERS.has(id))
    .filter(({ label }) => isNamed(searchKey(label)))
}
