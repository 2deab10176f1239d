// Starts the organiser's page.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startWords } from '../ui/i18n/i18n.ts'
import { applyScheme } from '../ui/page.tsx'
import '../ui/base.css'
import { Organiser } from './screen.tsx'
import { en } from './words/en.ts'
import { sv } from './words/sv.ts'

applyScheme()
startWords('organiser', { sv, en })
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Organiser />
  </StrictMode>,
)
