// Where the record, the attachment and the commitment on paper are handed in.
import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decodeExactly } from '#shared/selection/canonical.ts'
import type { VerifyInput } from '#shared/selection/verify.ts'
import { readCommitment } from '#shared/selection/words/commitment-words.ts'
import { type ChosenFile, FileDrop } from '../ui/file-drop.tsx'

const fromDisk = location.protocol === 'file:'
const exampleFiles = {
  record: '/examples/alvmora/alvmora.draw.json',
  attachment: '/examples/alvmora/alvmora.features.json',
} as const
/** The commitment of the example, as if from its minutes. */
const exampleCommitment = '/examples/alvmora/commitment.txt'

async function fetched(url: string): Promise<ChosenFile | undefined> {
  const response = await fetch(url)
  if (!response.ok) return undefined
  return { name: url.split('/').at(-1) ?? url, bytes: new Uint8Array(await response.arrayBuffer()) }
}

/** A record of this laptop's own draws, named in the address by the organiser's page. */
function askedFor(): string | undefined {
  const record = new URLSearchParams(location.search).get('record')
  return record !== null && /^\/api\/draws\/[\w-]+\/files\/record\.draw\.json$/.test(record) ? record : undefined
}

export function OpenForm({ onVerify }: { readonly onVerify: (input: VerifyInput) => void }) {
  const { t } = useTranslation('auditor')
  const [record, setRecord] = useState<ChosenFile>()
  const [attachment, setAttachment] = useState<ChosenFile>()
  const [commitment, setCommitment] = useState('')
  const unread = commitment.trim() !== '' && readCommitment(commitment) === undefined
  useEffect(() => {
    const asked = askedFor()
    if (asked !== undefined) void fetched(asked).then(setRecord)
  }, [])
  const takeExample = async (): Promise<void> => {
    setRecord(await fetched(exampleFiles.record))
    setAttachment(await fetched(exampleFiles.attachment))
    const paper = await fetched(exampleCommitment)
    setCommitment(paper === undefined ? '' : decodeExactly(paper.bytes).trim())
  }
  const submit = (): void => {
    if (record === undefined) return
    onVerify({
      record: decodeExactly(record.bytes),
      ...(attachment === undefined ? {} : { attachment: decodeExactly(attachment.bytes) }),
      ...(commitment.trim() === '' ? {} : { commitment }),
    })
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Heading level={1} data-size="lg">
        {t('heading')}
      </Heading>
      <Paragraph data-size="lg" className="narrow">
        {t('lead')}
      </Paragraph>
      <FileDrop
        label={t('record')}
        help={t('recordHelp')}
        chosen={record?.name}
        accept=".json,application/json"
        onFile={setRecord}
      />
      <FileDrop
        label={t('attachment')}
        help={t('attachmentHelp')}
        chosen={attachment?.name}
        accept=".json,application/json"
        onFile={setAttachment}
      />
      <Textfield
        className="narrow"
        label={t('commitment')}
        description={t('commitmentHelp')}
        multiline
        rows={4}
        value={commitment}
        spellCheck={false}
        error={unread ? t('commitmentUnread') : undefined}
        onChange={(event) => setCommitment(event.target.value)}
      />
      <div className="row">
        <Button type="submit" disabled={record === undefined}>
          {t('check')}
        </Button>
        {!fromDisk && (
          <Button variant="secondary" onClick={() => void takeExample()}>
            {t('example')}
          </Button>
        )}
      </div>
    </form>
  )
}
