import { localStorageColorSchemeManager } from '@mantine/core'

/** Remembers light or dark on this device; public/color-scheme.js reads the same key before the first drawing. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'mainstay.colorScheme' })
