import { lazy, Suspense } from 'react'
import type { FileDropProps } from './FileDropArea.tsx'
import { Loading } from './Loading.tsx'

const FileDropArea = lazy(() => import('./FileDropArea.tsx'))

/** A place to drop files or to choose them; its code is fetched only by screens that take files. */
export function FileDrop(props: FileDropProps) {
  return (
    <Suspense fallback={<Loading lines={3} />}>
      <FileDropArea {...props} />
    </Suspense>
  )
}
