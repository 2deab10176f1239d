// Starts the facilitator's page.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from '../connection/connection.ts'
import { startWords } from '../ui/i18n/i18n.ts'
import { applyScheme } from '../ui/page.tsx'
import '../ui/base.css'
import { Facilitator } from './screen.tsx'
import { en } from './words/en.ts'
import { sv } from './words/sv.ts'

applyScheme()
startWords('facilitator', { sv, en })
connect('facilitator')
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Facilitator />
  </StrictMode>,
)
