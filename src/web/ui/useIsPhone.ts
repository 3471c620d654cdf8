import { useMediaQuery } from '@mantine/hooks'

/** True on screens up to 48em, where lists become cards and navigation stands at the bottom. */
export function useIsPhone(): boolean {
  return useMediaQuery('screen and (max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false
}
