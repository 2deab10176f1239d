// Something is said or talked about: the question large, and while people are still coming in, how one joins.
import { useOne } from '../connection/session-store.ts'
import { useLanguage } from '../ui/use-language.ts'
import { Frame } from './frame.tsx'
import { HereCount, JoinWay } from './join.tsx'
import type { ShownProps } from './shown-props.ts'

/** In the opening, until all have come. */
function useArriving(phase: string): boolean {
  const here = useOne('progress')?.here ?? 0
  const seats = useOne('jury')?.seats ?? 0
  return phase === 'opening' && here < seats
}

export function Talk(props: ShownProps) {
  const language = useLanguage()
  const jury = useOne('jury')
  const { activity } = props
  const arriving = useArriving(activity.phase)
  const prompt = <p className="prompt">{(activity.prompt ?? jury?.question)?.[language]}</p>
  return (
    <Frame {...props} kind="talk">
      {arriving ? (
        <div className="arriving">
          <div>
            {prompt}
            <HereCount />
          </div>
          <JoinWay />
        </div>
      ) : (
        prompt
      )}
    </Frame>
  )
}
