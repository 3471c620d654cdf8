import { useLocalStorage } from '@mantine/hooks'

export type Density = 'compact' | 'comfortable'

/** Height of the rows of tables, as this person likes it on this device. */
export function useDensity() {
  return useLocalStorage<Density>({
    key: 'mainstay.density',
    defaultValue: 'compact',
    getInitialValueInEffect: false,
  })
}

/** Whether single keys act as shortcuts. Speech input and some screen readers need them off. */
export function useHotkeysOn() {
  return useLocalStorage<boolean>({
    key: 'mainstay.hotkeys',
    defaultValue: true,
    getInitialValueInEffect: false,
  })
}
