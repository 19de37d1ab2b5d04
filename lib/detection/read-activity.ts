import { foldHandle } from '@/lib/registry/fold-handle'
import { SOCIAL_PLATFORMS } from '@/lib/registry/social-platform'
import { detect, type Detection } from './detect'
import type { Dictionary } from './dictionary'
import { toHandleKey, type ActivityKind } from './seen-activity'

/** What detection needs of an activity, whether it is stored already or still in a file. */
export type ReadableActivity = {
  platform: string
  act: ActivityKind
  text: string
  hashtags: readonly string[]
  mentions: readonly string[]
  authorHandle: string
  targetHandle: string | null
  targetText: string | null
}

/** Facebook ignores dots: an account that is not on the list as written may be there without them. */
function knownSpelling(dictionary: Dictionary, platform: string, handle: string): string {
  if (dictionary.accounts.has(`${platform}|${toHandleKey(handle)}`)) return handle
  const social = SOCIAL_PLATFORMS.find((one) => one === platform)
  const folded = social ? foldHandle(social, handle) : handle
  return dictionary.accounts.has(`${platform}|${toHandleKey(folded)}`) ? folded : handle
}

/** Detection of one activity on a day: that of the act, or the day it was first seen when the act has no time. */
export function readActivity(activity: ReadableActivity, dictionary: Dictionary, actDay: string): Detection {
  const { platform, targetHandle } = activity
  const target = targetHandle === null ? null : knownSpelling(dictionary, platform, targetHandle)
  return detect(
    {
      platform,
      kind: activity.act,
      text: activity.text,
      hashtags: activity.hashtags,
      mentions: activity.mentions,
      authorHandle: activity.authorHandle,
      targetHandle: target,
      sharedText: activity.targetText,
      sharedFromHandle: null,
      actDay,
    },
    dictionary,
  )
}
