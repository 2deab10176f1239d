// 1A, second step: two by two, one tells and the other says it again.
import { Heading } from '@digdir/designsystemet-react'
import { Chat2Icon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useOne } from '../connection/session-store.ts'
import { useLanguage } from '../ui/use-language.ts'
import { useNameOf } from './names.ts'
import { OwnCardList } from './own-card-list.tsx'
import { TaskHead } from './task-head.tsx'

function Partners() {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const me = useOne('me')
  const nameOf = useNameOf()
  const pair = me?.pair ?? []
  if (me === undefined || pair.length === 0) return <p className="quiet-note">{t('pair.alone')}</p>
  const first = Math.min(me.seat, ...pair)
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    pair
      .map((seat) => [nameOf(seat), t('place.seat', { seat })])
      .map(([name, seat]) => (name === seat ? seat : `${name} (${seat})`) ?? ''),
  )
  return (
    <div className="partners">
      <Chat2Icon aria-hidden fontSize="3rem" />
      <div>
        <p className="subtle">{t('pair.with')}</p>
        <p className="partner-names">{names}</p>
        <p className="partner-first">
          {first === me.seat ? t('pair.youBegin') : t('pair.begins', { name: nameOf(first) })}
        </p>
      </div>
    </div>
  )
}

export function PairTalk({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const trio = (useOne('me')?.pair.length ?? 0) > 1
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t(trio ? 'pair.trio' : 'pair.title')} />
      <Partners />
      <ol className="how-to">
        <li>{t('pair.one')}</li>
        <li>{t('pair.two')}</li>
        <li>{t('pair.three')}</li>
      </ol>
      <p className="quiet-note">{t('pair.turn')}</p>
      <div className="stack">
        <Heading level={2} data-size="sm">
          {t('pair.cards')}
        </Heading>
        <OwnCardList holds titled={false} />
      </div>
    </div>
  )
}
