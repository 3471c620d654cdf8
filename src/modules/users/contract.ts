import { z } from 'zod'
import { reads, recordId, roles, writes } from '../../platform/contract.ts'

export const languages = ['en', 'ru', 'el'] as const
const user = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  teamId: recordId.nullable(),
  language: z.enum(languages),
  suspended: z.boolean(),
})
const team = z.object({ id: recordId, name: z.string() })
const userId = z.object({ userId: z.string().min(1).max(64) })

export const usersContract = {
  me: reads('viewer', '/me', 'Who is signed in').output(user),
  updateMe: writes('viewer', 'PATCH', '/me', 'Change own name, language or password')
    .input(
      z.object({
        name: z.string().min(1).max(200).optional(),
        language: z.enum(languages).optional(),
        password: z.string().min(10).max(200).optional(),
        /** The password so far, which a new one demands where there is one. */
        currentPassword: z.string().max(200).optional(),
      }),
    )
    .output(user),
  list: reads('head', '/users', 'Everybody who can sign in').output(z.array(user)),
  names: reads('viewer', '/user-names', 'Names of colleagues, to show owners').output(
    z.array(z.object({ id: z.string(), name: z.string() })),
  ),
  create: writes('admin', 'POST', '/users', 'Add a user with a first password')
    .input(
      z.object({
        name: z.string().min(1).max(200),
        email: z.email().max(254),
        role: z.enum(roles),
        teamId: recordId.nullable().default(null),
        language: z.enum(languages).default('en'),
        password: z.string().min(10).max(200),
      }),
    )
    .output(user),
  update: writes(
    'admin',
    'PATCH',
    '/users/{userId}',
    'Change role, team or suspension; ends the sessions of that user',
  )
    .input(
      userId.extend({
        role: z.enum(roles).optional(),
        teamId: recordId.nullable().optional(),
        suspended: z.boolean().optional(),
        password: z.string().min(10).max(200).optional(),
      }),
    )
    .output(user),
  teams: reads('viewer', '/teams', 'Teams').output(z.array(team)),
  createTeam: writes('admin', 'POST', '/teams', 'Add a team')
    .input(z.object({ name: z.string().min(1).max(200) }))
    .output(team),
}
