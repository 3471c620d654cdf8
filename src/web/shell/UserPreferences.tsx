import {
  type MantineColorScheme,
  SegmentedControl,
  Stack,
  Switch,
  useMantineColorScheme,
} from '@mantine/core'
import { useMessage } from '../message.tsx'
import { useHotkeysOn } from '../preferences.ts'
import { LanguageSelect } from './LanguageSelect.tsx'

const SCHEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark']

/** Language, light or dark, shortcuts; loaded when the menu is opened. */
export default function UserPreferences() {
  const t = useMessage()
  const [hotkeysOn, setHotkeysOn] = useHotkeysOn()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Stack gap="xs" p="xs">
      <LanguageSelect remember />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('shell.scheme')}
        value={colorScheme}
        onChange={(value) => setColorScheme(value)}
        data={SCHEMES.map((value) => ({ value, label: t(`shell.scheme.${value}`) }))}
      />
      <Switch
        size="xs"
        label={t('shell.hotkeys')}
        checked={hotkeysOn}
        onChange={(event) => setHotkeysOn(event.currentTarget.checked)}
      />
    </Stack>
  )
}
