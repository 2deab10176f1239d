// A commitment as words, one for each byte, so that it can be read aloud, written down and compared.
import type { Language } from './words.ts'

/** 256 everyday words in a fixed order: word i stands for byte i. Their order must never change. */
const swedish = `
  abborre akvarium album alfabet allé alm ambulans ananas anka ankare apelsin arm artist atlas bad bagare
  balkong banan bandage bank barn basker batteri berg bi bil biljett björk blad blixt blomma bok boll bonde
  borg brev bro brunn buske byxa bäck bänk bär båt böna cello cirkus citron cykel dag dal dans datum deg
  diamant dike dimma docka dragspel droppe dröm duk dörr ek eld elefant elev fabrik fackla familj farbror
  fasan fest fika film finger fisk fjäder fjäll flagga flicka flod flygel fläta forell fot fredag frimärke
  frukt fura färja fågel fönster gaffel galler gata gitarr glas gnista gran grind groda gryta gräs guld gunga
  gurka gård gås hallon hammare hand harpa hatt hav hjort hjul honung hopp hotell hund hus hylla hyvel häst
  höst idrott igelkott jacka jord jul juni järn kaffe kam karta katt kedja kiosk klocka kloster klänning
  knapp kniv kock kola komet korg kostym krona kudde kulle kung kvist kyrka källa lada lampa lax lejon linje
  ljus lok lott luft lunch lykta läger lärka löv makrill mandel matta melon mjölk moln morot mugg mur mus
  myra märke måne mössa natt nyckel näbb ocean ost paket palm panna papper paraply park pensel piano pil
  pojke post potatis påse radio regn ring ros räv råg sadel salt sand saxofon segel sekund semla sil sjal sko
  skog skål slott smör snö sol soppa spade spegel spik stad sten stol storm sång tak tall tallrik tavla
  tekanna tid tiger tomat torn trappa trumma tråd tulpan tvål tåg uggla vagn valnöt vante vas vatten vecka
  viol
`

const english = `
  acorn actor album alley almond amber anchor angel ankle apple apron arch arena arrow artist atlas attic
  autumn badge bagel baker balcony bamboo banana banjo barn basil basket beach beacon bean beaver bell bench
  berry bicycle birch bishop blanket blossom boat bottle branch bread breeze bridge brook broom bucket bugle
  butter button cabin cactus camel camera candle canoe canvas carpet carrot castle cello cereal chalk cherry
  chess chimney circus citrus clay cliff clock cloud clover coast cobalt coconut coffee comet compass copper
  coral cotton cousin cradle crane crayon cricket crocus crown cube curtain cushion daisy dance dawn deer
  desert desk diamond dinner doctor dolphin donkey door dragon drawer dream drum eagle earth easel elbow
  ember engine envelope fabric falcon farmer feather fern fiddle field finger flame flute forest fossil
  fountain fox frost garden garlic gate ginger glacier glass globe glove goat gold grain granite grape guitar
  hammer harbor harvest hazel hedge helmet heron hill honey horse hotel island ivory ivy jacket jar jelly
  jewel jungle kettle key kitchen kite knight ladder lagoon lake lamp lantern laurel lemon letter library
  lily lion lobster locket magnet mango maple marble market meadow melon mirror mitten moon moss motor
  mountain museum napkin needle nest nickel night oak oasis oat ocean olive onion opera orange orchard otter
  owl oyster paddle palace panda paper parade pasture peach pearl pebble pencil pepper piano pigeon pillow
  pine planet plum pocket pond poppy prairie puzzle quarry quilt rabbit radio raven ribbon river robin rocket
  saddle sailor salmon sandal saturn school shadow silver spider sponge sugar
`

const split = (text: string): readonly string[] => text.trim().split(/\s+/)

const lists: Readonly<Record<Language, readonly string[]>> = { sv: split(swedish), en: split(english) }

/** Thirty-two words in eight groups of four. */
export function commitmentGroups(commitment: string, language: Language): string[] {
  const list = lists[language]
  const spoken = (commitment.match(/../g) ?? []).map((byte) => list[Number.parseInt(byte, 16)]!)
  return Array.from({ length: Math.ceil(spoken.length / 4) }, (_, group) =>
    spoken.slice(group * 4, group * 4 + 4).join(' '),
  )
}

/** A commitment as typed from paper, in hexadecimal or as words of either language; undefined where it is neither. */
export function readCommitment(typed: string): string | undefined {
  const hex = typed.replace(/[\s-]/g, '').toLowerCase()
  if (/^[0-9a-f]{64}$/.test(hex)) return hex
  const parts = typed
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.;-]+/)
    .filter(Boolean)
  for (const list of Object.values(lists)) {
    const bytes = parts.map((word) => list.indexOf(word))
    if (bytes.length === 32 && !bytes.includes(-1))
      return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  return undefined
}
