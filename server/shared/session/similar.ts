// Finds headings that say nearly the same, so that a person can decide whether they are one perspective.

const small = new Set(
  'och att det som en ett är inte vi jag du han hon den de i på av för med till om har så men the a an and to of in is are we it that not for on with be några ser så här some see like this'.split(
    ' ',
  ),
)

/** Words that carry meaning, cut short so that endings matter less: `skolan` and `skolor` both give `skol`. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => word.length > 2 && !small.has(word)).map((word) => word.slice(0, 4)))
}

/** From 0 (nothing in common) to 1 (the same words): shared words over all words. */
export function likeness(a: string, b: string): number {
  const [left, right] = [stems(a), stems(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  const all = left.size + right.size - shared
  return all === 0 ? 0 : shared / all
}

/** Headings alike enough to be worth a look. */
export const alikeFrom = 0.34

export interface Heading {
  readonly id: string
  readonly title: string
}

/** Pairs of headings that are alike, most alike first; the order of the ids breaks ties. */
export function similarPairs(headings: readonly Heading[]): { piles: [string, string]; likeness: number }[] {
  return headings
    .flatMap((a, i) =>
      headings.slice(i + 1).map((b) => ({
        piles: [a.id, b.id] as [string, string],
        likeness: Math.round(likeness(a.title, b.title) * 100) / 100,
      })),
    )
    .filter((pair) => pair.likeness >= alikeFrom)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, 20)
}
