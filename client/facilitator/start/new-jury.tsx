// Makes a jury of a list of seats, or of a panel that was drawn on this laptop.
import {
  Button,
  Card,
  Field,
  Heading,
  Label,
  Link,
  Paragraph,
  Radio,
  Select,
  useRadioGroup,
} from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ChosenFile, FileDrop } from '../../ui/file-drop.tsx'
import { type DrawnPanel, drawnPanels, type Making } from '../api.ts'
import { CaseForm } from './case-form.tsx'
import { caseOf, type Typed, useTyped } from './own-case.ts'
import { listOf, SeatCount } from './seat-count.tsx'
import { SeatList, textOf } from './seat-list.tsx'

function usePanels(): readonly DrawnPanel[] | undefined {
  const [panels, setPanels] = useState<readonly DrawnPanel[]>()
  useEffect(() => {
    void drawnPanels().then((found) => setPanels(found.ok ? found.value : []))
  }, [])
  return panels
}

function PanelChoice({ chosen, onChoose }: { readonly chosen: string; readonly onChoose: (id: string) => void }) {
  const { t } = useTranslation('facilitator')
  const panels = usePanels()
  if (panels === undefined) return null
  if (panels.length === 0)
    return (
      <Paragraph>
        {t('start.noDraws')} <Link href="/">{t('start.toDraws')}</Link>
      </Paragraph>
    )
  const locked = panels.find(({ id }) => id === chosen)?.locked === true
  return (
    <Field>
      <Label>{t('start.draw')}</Label>
      <Select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <Select.Option value="">{t('start.drawPick')}</Select.Option>
        {panels.map(({ id, name, locked: isLocked }) => (
          <Select.Option key={id} value={id}>
            {isLocked ? t('start.lockedDraw', { name }) : name}
          </Select.Option>
        ))}
      </Select>
      {locked && (
        <Paragraph>
          {t('start.unlock')} <Link href={`/#/${chosen}`}>{t('start.toDraws')}</Link>
        </Paragraph>
      )}
    </Field>
  )
}

interface Chosen {
  readonly count: string
  readonly seats: ChosenFile | undefined
  readonly sheet: ChosenFile | undefined
  readonly draw: string
  readonly typed: Typed
}

/** What the form asks for so far; undefined while something is missing. */
function makingOf(from: string, { count, seats, sheet, draw, typed }: Chosen): Making | undefined {
  const ownCase = caseOf(typed)
  const about = sheet !== undefined ? { runSheet: textOf(sheet) } : ownCase && { ownCase }
  if (about === undefined) return undefined
  if (from === 'draw') return draw === '' ? undefined : { from, draw, ...about }
  const list = from === 'count' ? listOf(count) : seats && textOf(seats)
  return list === undefined ? undefined : { from: 'list', seats: list, ...about }
}

interface NewJuryProps {
  readonly busy: boolean
  readonly onMake: (making: Making) => void
}

export function NewJury({ busy, onMake }: NewJuryProps) {
  const { t } = useTranslation('facilitator')
  const { getRadioProps, value: from } = useRadioGroup({ value: 'count', name: 'from' })
  const [count, setCount] = useState('24')
  const [seats, setSeats] = useState<ChosenFile>()
  const [sheet, setSheet] = useState<ChosenFile>()
  const [draw, setDraw] = useState('')
  const [typed] = useTyped()
  const making = makingOf(from, { count, draw, seats, sheet, typed })
  return (
    <Card className="stack">
      <Heading level={2} data-size="xs">
        {t('start.newHeading')}
      </Heading>
      <fieldset className="plain-fieldset">
        <legend>{t('start.from')}</legend>
        <div className="row">
          <Radio {...getRadioProps('count')} label={t('start.fromCount')} />
          <Radio {...getRadioProps('list')} label={t('start.fromList')} />
          <Radio {...getRadioProps('draw')} label={t('start.fromPanel')} />
        </div>
      </fieldset>
      {from === 'count' && <SeatCount count={count} onChange={setCount} />}
      {from === 'draw' && <PanelChoice chosen={draw} onChoose={setDraw} />}
      {from === 'list' && <SeatList file={seats} onFile={setSeats} />}
      <FileDrop
        label={t('start.runSheet')}
        help={t('start.runSheetHelp')}
        chosen={sheet?.name}
        accept=".yaml,.yml"
        onFile={setSheet}
      />
      {sheet === undefined && <CaseForm />}
      <div>
        <Button disabled={making === undefined || busy} onClick={() => making !== undefined && onMake(making)}>
          {t('start.make')}
        </Button>
      </div>
    </Card>
  )
}
