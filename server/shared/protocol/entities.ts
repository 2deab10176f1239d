// What a screen can be told: every entity by its kind, as the page's store holds it and the server's view makes it.
import type { ActivityKind, Phase, StepName } from '../session/activities.ts'
import type { Bilingual } from '../session/bilingual.ts'
import type { Attendance, Place, Timer } from '../session/jury.ts'
import type { CardKind } from '../session/phases/mapping-state.ts'
import type { TalkShows } from '../session/run-sheet.ts'
import type { Words } from '../session/text.ts'
import type { PhaseManies, PhaseSingles } from './phase-entities.ts'

/** For everyone: what the jury is about. It does not change during a meeting. */
export interface JuryEntity {
  readonly name: string
  readonly demo: boolean
  readonly seats: number
  readonly question: Bilingual
  readonly mandate: Bilingual
  readonly canInfluence: Bilingual
  readonly cannotInfluence: Bilingual
  readonly promise: Bilingual
  readonly notice: Bilingual
  readonly groundRules: readonly Bilingual[]
  readonly interviews: readonly { readonly id: string; readonly text: Bilingual; readonly holders: Bilingual }[]
}

/** For everyone: where the room is. Null activity before the first has begun. */
export interface RunEntity {
  readonly place: Place | null
  readonly activity: {
    readonly id: string
    readonly code: string | null
    readonly kind: ActivityKind
    readonly phase: Phase
    readonly title: Bilingual
    readonly prompt: Bilingual | null
    /** What a talk is about, for the projector. */
    readonly shows: TalkShows | null
    readonly day: number
    readonly round: number
  } | null
  readonly step: StepName | null
  readonly steps: readonly StepName[]
  readonly timer: Timer
  readonly wentBack: boolean
  readonly next: Bilingual | null
}

/** For everyone: how many of those present have answered. */
export interface ProgressEntity {
  readonly done: number
  readonly here: number
}

export interface PerspectiveEntity {
  readonly title: Words
  readonly piles: number
  readonly cards: number
}

/** For a table: somebody who sits there. */
export interface MateEntity {
  readonly seat: number
  readonly alias: Words
  readonly here: boolean
}

/** For a table: a card that its writer has shared. */
export interface CardEntity {
  readonly seat: number
  readonly kind: CardKind
  readonly text: Words
}

export interface PileEntity {
  readonly title: Words
  readonly cards: readonly string[]
  readonly interview: string | null
  readonly mapped: boolean
}

export interface TableEntity {
  readonly round: number
  readonly table: number
}

/** For one seat: itself. */
export interface MeEntity {
  readonly seat: number
  readonly alias: Words
  /** Whether the person has said what to be called (perhaps nothing) and sits down. */
  readonly seated: boolean
  readonly table: number
  readonly helpSince: number | null
  readonly said: 'done' | 'skipped' | null
  /** Whom to talk with in 1A: other seats. */
  readonly pair: readonly number[]
}

/** For one seat: a card of its own. */
export interface MineEntity {
  readonly kind: CardKind
  readonly text: Words
  readonly shared: boolean
  readonly hidden: boolean
}

/** For the facilitator: the run sheet and how far the room has come. */
export interface PlanEntity {
  readonly days: readonly string[]
  readonly activities: readonly {
    readonly id: string
    readonly code: string | null
    readonly kind: ActivityKind
    readonly day: number
    readonly at: string
    readonly minutes: number
    readonly title: Bilingual
    readonly script: readonly Bilingual[]
    readonly skipped: boolean
    readonly steps: readonly { readonly name: StepName; readonly minutes: number }[]
  }[]
  readonly dayStarted: Readonly<Record<number, number>>
  /** The most texts that the jury writes. */
  readonly mostTexts: number
  /** Where *Back* leads; null when there is nothing before. */
  readonly backTo: Place | null
}

/** For the facilitator: one table now. Never who wrote what. */
export interface TableStatusEntity {
  readonly table: number
  readonly seats: readonly number[]
  readonly here: number
  readonly done: number
  readonly writing: number
  readonly offline: number
  /** Of the tablets that are away, the one longest away. */
  readonly offlineSince: number | null
  readonly help: readonly number[]
  /** When anybody at the table last did something. */
  readonly lastActive: number | null
}

/** For the facilitator: one seat. */
export interface AttendanceEntity {
  readonly seat: number
  readonly attendance: Attendance
  readonly alias: Words
  readonly tables: readonly number[]
  readonly online: boolean
  readonly offlineSince: number | null
  /** Whether a device has used the seat's code. */
  readonly claimed: boolean
  readonly helpSince: number | null
}

/** For the facilitator: another device wants a seat that is taken. */
export interface RequestEntity {
  readonly seat: number
  readonly at: number
}

/** For the facilitator: a pile of any table, with its cards but not their writers. */
export interface BoardPileEntity {
  readonly table: string
  readonly title: Words
  readonly interview: string | null
  readonly cards: readonly {
    readonly id: string
    readonly text: Words
    readonly kind: CardKind
    readonly hidden: boolean
  }[]
}

/** For the facilitator: shared cards on no pile, by table. */
export interface LooseEntity {
  readonly cards: readonly {
    readonly id: string
    readonly text: Words
    readonly kind: CardKind
    readonly hidden: boolean
  }[]
}

export interface MapEntity {
  readonly title: Words
  readonly piles: readonly string[]
  readonly released: boolean
}

/** For the facilitator: headings that say nearly the same, most alike first. */
export interface SimilarEntity {
  readonly pairs: readonly { readonly piles: readonly [string, string]; readonly likeness: number }[]
}

export interface StageEntity {
  readonly held: boolean
}

export interface RoomEntity {
  /** Addresses at which tablets reach the room's server; the first is in the QR code. */
  readonly addresses: readonly string[]
  /** False while the disk refuses: nothing is then acknowledged. */
  readonly storageWorks: boolean
}

/** For the projector: how far each table is. */
export interface TableCountEntity {
  readonly table: number
  readonly done: number
  readonly here: number
}

/** Kinds with one entity each: their key is their kind. */
export interface SingleEntities extends PhaseSingles {
  readonly jury: JuryEntity
  readonly run: RunEntity
  readonly progress: ProgressEntity
  readonly table: TableEntity
  readonly me: MeEntity
  readonly plan: PlanEntity
  readonly similar: SimilarEntity
  readonly stage: StageEntity
  readonly room: RoomEntity
}

/** Kinds with many: their keys are `kind/id`. */
export interface ManyEntities extends PhaseManies {
  readonly perspectives: PerspectiveEntity
  readonly mates: MateEntity
  readonly cards: CardEntity
  readonly piles: PileEntity
  readonly mine: MineEntity
  readonly tables: TableStatusEntity
  readonly attendance: AttendanceEntity
  readonly requests: RequestEntity
  readonly board: BoardPileEntity
  readonly loose: LooseEntity
  readonly map: MapEntity
  readonly counts: TableCountEntity
}
