// What has been changed in a text, word by word: what is gone and what is new, in reading order.

export interface Part {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*/gu) ?? []

/** `lengths[i][j]`: the longest common list of words of a from i and b from j. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i]!.trim() === b[j]!.trim() ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  return lengths
}

/** The parts of both texts; neighbours of one kind are joined. */
export function wordDiff(before: string, after: string): Part[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const lengths = commonLengths(a, b)
  const parts: { kind: Part['kind']; text: string }[] = []
  const add = (kind: Part['kind'], word: string): void => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += word
    else parts.push({ kind, text: word })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.trim() === b[j]!.trim()) {
      add('same', b[j]!)
      i++
      j++
    } else if (i < a.length && (j === b.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) add('gone', a[i++]!)
    else add('new', b[j++]!)
  }
  return parts
}
