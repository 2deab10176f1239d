// Hands out the columns of a ratio test in order, cheapest first, without sorting those that are never asked for.

/** A binary heap whose order is total, so that the draw pivots the same way everywhere. */
export class CandidateHeap {
  private readonly columns: number[] = []
  private readonly ratios: number[] = []
  private readonly row: Float64Array
  private readonly variables: readonly number[]
  private heaped = false

  constructor(row: Float64Array, variables: readonly number[]) {
    this.row = row
    this.variables = variables
  }

  add(column: number, ratio: number): void {
    this.columns.push(column)
    this.ratios.push(ratio)
  }

  /** The next column, or −1 when there is none left. */
  take(): number {
    if (!this.heaped) this.heapify()
    const first = this.columns[0]
    if (first === undefined) return -1
    const last = this.columns.length - 1
    this.swap(0, last)
    this.columns.pop()
    this.ratios.pop()
    this.sink(0)
    return first
  }

  private heapify(): void {
    for (let i = (this.columns.length >> 1) - 1; i >= 0; i--) this.sink(i)
    this.heaped = true
  }

  private before(a: number, b: number): boolean {
    const [ratioA, ratioB] = [this.ratios[a]!, this.ratios[b]!]
    if (ratioA !== ratioB) return ratioA < ratioB
    const [columnA, columnB] = [this.columns[a]!, this.columns[b]!]
    const [sizeA, sizeB] = [Math.abs(this.row[columnA]!), Math.abs(this.row[columnB]!)]
    return sizeA !== sizeB ? sizeA > sizeB : this.variables[columnA]! < this.variables[columnB]!
  }

  private swap(a: number, b: number): void {
    const { columns, ratios } = this
    const [column, ratio] = [columns[a]!, ratios[a]!]
    columns[a] = columns[b]!
    ratios[a] = ratios[b]!
    columns[b] = column
    ratios[b] = ratio
  }

  private sink(start: number): void {
    for (let at = start; ; ) {
      let least = at
      const left = 2 * at + 1
      if (left < this.columns.length && this.before(left, least)) least = left
      if (left + 1 < this.columns.length && this.before(left + 1, least)) least = left + 1
      if (least === at) return
      this.swap(at, least)
      at = least
    }
  }
}
