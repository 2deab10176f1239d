// What every picture is given: where the room is, and in which activity.
import type { RunEntity } from '#shared/protocol/entities.ts'

export interface ShownProps {
  readonly run: RunEntity
  readonly activity: NonNullable<RunEntity['activity']>
}
