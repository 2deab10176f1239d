// Takes a file, dropped or chosen, and hands over its bytes.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { FileTextIcon, UploadIcon } from '@navikt/aksel-icons'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './file-drop.css'

export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

interface FileDropProps {
  readonly label: string
  readonly help?: string
  /** What has been chosen, in words; the area shrinks to a line. */
  readonly chosen?: string | undefined
  readonly accept: string
  readonly onFile: (file: ChosenFile) => void
}

async function read(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

export function FileDrop({ label, help, chosen, accept, onFile }: FileDropProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const id = useId()
  const take = (files: FileList | null): void => {
    const file = files?.[0]
    if (file !== undefined) void read(file).then(onFile)
    if (input.current !== null) input.current.value = ''
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for those with a mouse; the button below does the same
    <div
      className="file-drop"
      data-over={over}
      data-chosen={chosen !== undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {chosen === undefined ? <UploadIcon aria-hidden fontSize="2rem" /> : <FileTextIcon aria-hidden fontSize="2rem" />}
      <div className="file-drop-text">
        <label htmlFor={id}>{label}</label>
        <Paragraph data-size="sm" className="subtle">
          {chosen ?? help}
        </Paragraph>
      </div>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => take(event.target.files)}
      />
      <Button variant="secondary" onClick={() => input.current?.click()}>
        {chosen === undefined ? t('files.choose') : t('files.another')}
        <span className="visually-hidden">: {label}</span>
      </Button>
    </div>
  )
}
