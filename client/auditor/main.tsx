// Starts the auditor's page, from a server or from a file.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startWords } from '../ui/i18n/i18n.ts'
import { applyScheme } from '../ui/page.tsx'
import '../ui/base.css'
import { Auditor } from './screen.tsx'
import { en } from './words/en.ts'
import { sv } from './words/sv.ts'

applyScheme()
startWords('auditor', { sv, en })
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Auditor />
  </StrictMode>,
)
