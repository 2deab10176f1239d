// Starts the juror's page.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from '../connection/connection.ts'
import { startWords } from '../ui/i18n/i18n.ts'
import { applyScheme } from '../ui/page.tsx'
import '../ui/base.css'
import { takeCodeFromAddress } from './code-in-address.ts'
import { Juror } from './screen.tsx'
import { stayHere } from './stay-here.ts'
import { steadyHand } from './steady-hand.ts'
import { applyTextSize } from './text-size.ts'
import { en } from './words/en.ts'
import { sv } from './words/sv.ts'

takeCodeFromAddress()
applyScheme()
applyTextSize()
startWords('juror', { sv, en })
steadyHand()
stayHere()
connect('juror')
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Juror />
  </StrictMode>,
)
