import { z } from 'zod'
import { recordId } from '../../platform/contract.ts'
import { defineJob } from '../../platform/jobs.ts'
import { loadSample } from './sample/service.ts'
import { runImportJob } from './service.ts'

export const importJobs = [
  defineJob({
    name: 'imports.run',
    schema: z.object({ importId: recordId }),
    schedule: null,
    run: runImportJob,
  }),
  defineJob({
    name: 'imports.loadSample',
    schema: z.object({}),
    schedule: null,
    run: (ctx) => loadSample(ctx),
  }),
]
