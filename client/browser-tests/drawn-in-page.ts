// What the test of equal chances loads into a page: the draw, with the solver that pages use.
import { loadSolver } from '../auditor/solver.ts'
import { drawnHere, type Given } from './drawn-here.ts'

Object.assign(globalThis, { drawnInPage: (given: Given) => drawnHere(given, loadSolver) })
