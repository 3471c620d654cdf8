import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { type CompetitorDetail, competitorPath, useCompetitorRefresh } from '../competitor.ts'

/** Says that this competitor is another one; it can be taken back. */
export function MergeInto({ competitor }: { competitor: CompetitorDetail }) {
  const t = useMessage()
  const notice = useNotice()
  const router = useRouter()
  const refresh = useCompetitorRefresh()
  const others = (useQuery(api.competitors.list.queryOptions()).data ?? []).filter(
    ({ id }) => id !== competitor.id,
  )

  async function merge(keptId: string) {
    const kept = others.find(({ id }) => id === keptId)?.name ?? ''
    const { id } = await client.competitors.merge({ competitorId: keptId, otherId: competitor.id })
    router.history.replace(competitorPath({ id: keptId }))
    await refresh()
    notice.undoable(t('tenders.rivals.merged', { kept, other: competitor.name }), async () => {
      await client.competitors.undoMerge({ decisionId: id })
      await refresh()
    })
  }

  if (others.length === 0) return null
  return (
    <Select
      size="xs"
      aria-label={t('tenders.rivals.mergeInto', { name: competitor.name })}
      placeholder={t('tenders.rivals.sameAs')}
      data={others.map(({ id, name }) => ({ value: id, label: name }))}
      limit={50}
      searchable
      value={null}
      nothingFoundMessage={t('shell.form.nothingFound')}
      onChange={(value) => value !== null && void merge(value).catch(notice.failed)}
      data-print="no"
    />
  )
}
