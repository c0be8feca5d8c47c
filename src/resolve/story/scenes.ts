import type { Scene, Scenes } from '../../model/scenes.ts'
import { madeOnce } from '../../text/made-once.ts'
import type { Context } from '../context.ts'
import { sceneDays } from './scene-day.ts'
import { scenePlaces } from './scene-place.ts'

/** Reads which scene each part of a text plays in; asked for once dates, officials and places are decided. */
export const readScenes = madeOnce((context: Pick<Context, 'doc' | 'facts' | 'mentions'>): Scenes => {
  const placeAt = scenePlaces(context)
  const dayAt = sceneDays(context)
  return {
    at(token, status): Scene {
      const place = placeAt(token, status)
      const day = dayAt(token, status)
      return {
        location: place?.place?.id ?? null,
        date: day?.id ?? null,
        isAsOf: day?.kind === 'until',
        placedBy: place === null ? null : [place.first, place.end],
        datedBy: day === null ? null : [day.first, day.end],
      }
    },
  }
})
