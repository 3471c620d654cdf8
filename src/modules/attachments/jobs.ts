import { z } from 'zod'
import { defineJob } from '../../platform/jobs.ts'
import { forgetRemovedFiles } from './service.ts'

export const attachmentJobs = [
  defineJob({
    name: 'attachments.forgetRemoved',
    schema: z.looseObject({}).nullish(),
    schedule: '40 2 * * *',
    run: (ctx) => forgetRemovedFiles(ctx),
  }),
]
