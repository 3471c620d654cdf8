import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import type { ReadProps } from './FileFacts.tsx'
import { ForgetProfile } from './ForgetProfile.tsx'

const NONE = '-'

/** Saved ways of reading files: the one that fits by its headers is taken by itself, another can be chosen, or none. */
export function ProfileSelect({ inspection, draft, change }: ReadProps) {
  const t = useMessage()
  const profiles = useQuery(api.imports.profiles.queryOptions()).data ?? []
  if (profiles.length === 0) return null
  const found = inspection.profile === null || draft.profile !== undefined ? null : inspection.profile
  const isNone = draft.profile === undefined && draft.map !== undefined && Object.keys(draft.map).length === 0
  const choose = (value: string) => {
    const profile = value === '' || value === NONE ? undefined : value
    change({ profile, kind: undefined, map: value === NONE ? {} : undefined, edits: [], rules: {} })
  }
  const inUse = profiles.find(({ name }) => name === (draft.profile ?? found))
  return (
    <div>
      <NativeSelect
        label={t('import.fact.profile')}
        data={[
          {
            value: '',
            label: found === null ? t('import.profile.bySelf') : t('import.fact.recognised', { found }),
          },
          { value: NONE, label: t('import.profile.none') },
          ...profiles.map(({ name, kind }) => ({
            value: name,
            label: `${name} · ${t(`import.kind.${kind}`)}`,
          })),
        ]}
        value={isNone ? NONE : (draft.profile ?? '')}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {inUse?.mayChange && (
        <ForgetProfile
          id={inUse.id}
          name={inUse.name}
          onGone={() => change({ profile: undefined, map: undefined })}
        />
      )}
    </div>
  )
}
