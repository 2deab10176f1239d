// Starts the projector's page.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from '../connection/connection.ts'
import { startWords } from '../ui/i18n/i18n.ts'
import { applyScheme } from '../ui/page.tsx'
import '../ui/base.css'
import { followChoices } from './follow-choices.ts'
import { Projector } from './screen.tsx'
import { en } from './words/en.ts'
import { sv } from './words/sv.ts'

applyScheme()
startWords('projector', { sv, en })
followChoices()
connect('projector')
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Projector />
  </StrictMode>,
)
