import { isObject } from './facts.ts'
import type { Share } from './figures.ts'
import { GoldError } from './gold.ts'

/** Floors by the names of their figures. */
export type Floors = { readonly [figure: string]: number }

/** A figure that is under its floor. */
export interface Fallen {
  readonly figure: string
  readonly floor: number
  readonly value: Share
}

/** Reads floors, `{ "counts.f1": 0.9 }`; throws on a figure that the score does not have and on what is no share. */
export function readFloors(value: unknown, figures: ReadonlyMap<string, Share>): Floors {
  if (!isObject(value)) throw new GoldError('Expected floors to be figures and numbers, such as counts.f1: 0.9')
  for (const [figure, floor] of Object.entries(value)) {
    if (!figures.has(figure))
      throw new GoldError(
        `Expected a floor for one of the figures of this gold, got \`${figure}\`; they are ${[...figures.keys()].join(', ')}`,
      )
    if (typeof floor !== 'number' || !(floor >= 0 && floor <= 1))
      throw new GoldError(`Expected the floor of ${figure} to be a number from 0 to 1, got \`${String(floor)}\``)
  }
  return value as Floors
}

/** The figures under their floors, in the order of the floors; a figure that is not there has fallen. */
export function fallen(floors: Floors, figures: ReadonlyMap<string, Share>): Fallen[] {
  return Object.entries(floors).flatMap(([figure, floor]) => {
    const value = figures.get(figure) ?? null
    return value !== null && value >= floor ? [] : [{ figure, floor, value }]
  })
}

/** Floors at the present figures, rounded down to thousandths: for the figures that have one, or for all that there are where none has. */
export function floorsAt(figures: ReadonlyMap<string, Share>, before: Floors): Floors {
  const names = Object.keys(before)
  const floors: { [figure: string]: number } = {}
  for (const [figure, value] of figures)
    if (value !== null && (names.length === 0 || names.includes(figure))) floors[figure] = Math.floor(value * 1000) / 1000
  return floors
}
