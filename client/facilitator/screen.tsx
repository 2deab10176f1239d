// The facilitator's screen: the juries to choose from, new cards to print, or the meeting.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useOne, useSession } from '../connection/session-store.ts'
import { Page } from '../ui/page.tsx'
import { goTo, useHashPath } from '../ui/use-hash.ts'
import { SeatCards } from './cards/seat-cards.tsx'
import { useMade } from './made-codes.ts'
import { Meeting } from './meeting/meeting.tsx'
import { Start } from './start/start.tsx'
import './facilitator.css'

function Framed({ children }: { readonly children: React.ReactNode }) {
  const { t } = useTranslation('facilitator')
  return (
    <Page
      home="/facilitator"
      tools={
        <Button variant="tertiary" asChild>
          <a href="/">{t('organiser')}</a>
        </Button>
      }
    >
      {children}
    </Page>
  )
}

export function Facilitator() {
  const { t } = useTranslation('facilitator')
  const [part] = useHashPath()
  const { empty, line } = useSession()
  const jury = useOne('jury')
  const made = useMade((state) => state.made)
  if (made !== undefined)
    return (
      <Framed>
        <SeatCards made={made} />
      </Framed>
    )
  if (part === 'juries' || empty === true)
    return (
      <Framed>
        <Start onEnter={() => goTo()} />
      </Framed>
    )
  if (jury !== undefined) return <Meeting part={part} />
  return (
    <Framed>
      <Paragraph role="status">{t(line === 'away' ? 'line.away' : 'line.connecting')}</Paragraph>
    </Framed>
  )
}
