import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { api } from './api.ts'

/** Who is signed in. It stays true until a call answers 401, so it is not asked again on every screen. */
export const meQuery = api.users.me.queryOptions({
  staleTime: Number.POSITIVE_INFINITY,
  // The guard of the routes answers a missing session itself.
  meta: { guarded: true },
})

/** Who is signed in; for screens behind the sign-in, where it is always known. */
export function useMe() {
  return useSuspenseQuery(meQuery).data
}

export type SignInOutcome = 'signedIn' | 'refused' | 'tooMany' | 'failed'

/** Tries an address and a password. A wrong address and a wrong password are refused alike. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const response = await post('/auth/sign-in/email', { email, password })
  if (response === null) return 'failed'
  if (response.ok) return 'signedIn'
  if (response.status === 429) return 'tooMany'
  return response.status < 500 ? 'refused' : 'failed'
}

/** Signs in by a link that works once; false where it was used before, has expired or never was. */
export async function signInByLink(token: string): Promise<boolean> {
  try {
    // A refused link is answered with a redirect, which is not followed: the page says it itself.
    const response = await fetch(`/auth/magic-link/verify?token=${encodeURIComponent(token)}`, {
      redirect: 'manual',
    })
    return response.ok
  } catch {
    return false
  }
}

/** Ends the session and forgets everything that was loaded under it. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient()
  const router = useRouter()
  return useCallback(async () => {
    await post('/auth/sign-out', {})
    queryClient.clear()
    await router.navigate({ to: '/sign-in' })
  }, [queryClient, router])
}

async function post(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return null
  }
}
