import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Loading } from '../../../../web/ui/Loading.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { Clocks } from './Clocks.tsx'
import { Message } from './Message.tsx'
import classes from './thread.module.css'

const AT_ONCE = 100

/** A conversation by mail as text, oldest message first. Nothing in it is fetched from anywhere else. */
export function Conversation({ accountId, threadId }: { accountId: string; threadId: string }) {
  const t = useMessage()
  const pages = useInfiniteQuery(
    api.mailboxes.thread.infiniteOptions({
      input: (offset: number) => ({ accountId, threadId, limit: AT_ONCE, offset }),
      initialPageParam: 0,
      getNextPageParam: (last, all) => (last.more ? all.length * AT_ONCE : undefined),
    }),
  )
  if (pages.error) return <ProblemView error={pages.error} onRetry={() => void pages.refetch()} />
  const [first] = pages.data?.pages ?? []
  if (first === undefined) return <Loading lines={6} />
  const messages = pages.data!.pages.flatMap((page) => page.messages)
  return (
    <section className={classes.conversation} aria-label={first.subject ?? t('mail.thread.noSubject')}>
      {first.clocks && <Clocks clocks={first.clocks} />}
      <ol className={classes.messages}>
        {messages.map((message) => (
          <li key={message.id}>
            <Message message={message} />
          </li>
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('mail.thread.more')}
        </Button>
      )}
    </section>
  )
}
