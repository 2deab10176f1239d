import { expect, test } from 'vitest'
import { solutionWord } from './solution-words.ts'

test.each([
  ['Behåll skolan i Högbyn', 'Behåll'],
  ['att kommunen stänger skolan', 'stänger'],
  ['vi måste bygga nytt', 'bygga'],
  ['inte flytta barnen', 'flytta'],
  ['anställa fler lärare', 'anställa'],
  ['lägga ner skolan', 'lägga ner'],
  ['slå ihop de två skolorna', 'slå ihop'],
  ['keep the school', 'keep'],
  ['Close the school in the village', 'Close'],
  ['build a new one', 'build'],
])('“%s” names a solution', (text, word) => {
  expect(solutionWord(text)).toBe(word)
})

test.each([
  'Trygg och kort skolväg',
  'Behöriga lärare och god undervisning',
  'Kamrater i samma ålder',
  'Byn ska kunna leva',
  'Pengarna ska räcka i hela kommunen',
  'Besked som håller i tio år',
  'Rättvisa mellan byar',
  'en skolbyggnad som är varm',
  'öppenhet om siffrorna',
  'rivalitet mellan byarna ska minska',
  'a school close to home',
  'a movement that lasts',
])('“%s” is a need', (text) => {
  expect(solutionWord(text)).toBeUndefined()
})
