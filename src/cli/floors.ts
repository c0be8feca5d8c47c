import { existsSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { reasonOf } from '../batch/trouble.ts'
import type { Share } from '../score/figures.ts'
import { type Fallen, fallen, floorsAt, readFloors } from '../score/floors.ts'
import { percent } from '../score/report.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { counted, plain, say } from './talk.ts'
import { readYaml } from './yaml.ts'

/** The floors of a file as they stand there; none where a file that is to be written is not there yet. */
export function openFloors(file: string, write: boolean): unknown {
  return write && !existsSync(file) ? {} : readYaml(file, '--floors').value
}

/** Holds figures to floors, saying which have fallen; or, where asked to write, sets the floors of the file to the figures. */
export function heldToFloors(file: string, floors: unknown, figures: ReadonlyMap<string, Share>, write: boolean): ExitCode {
  const before = readFloors(floors, figures)
  const under = fallen(before, figures)
  for (const { figure, floor, value } of under) say(`extract: ${figure} is ${shown(value, floor)}, under its floor of ${floor}`)
  if (!write) return under.length > 0 ? EXIT.failed : EXIT.done
  const present = floorsAt(figures, before)
  try {
    writeFileSync(file, file.endsWith('.json') ? `${JSON.stringify(present, null, 2)}\n` : stringify(present))
  } catch (error) {
    throw new UsageError(`Expected --floors to be a file that can be written, got \`${file}\`: ${reasonOf(error)}`)
  }
  say(`extract: ${plain(file)} now holds ${counted(Object.keys(present).length, 'floor')}${lowered(under)}`)
  return EXIT.done
}

/** A figure as exactly as its floor needs. */
function shown(value: Share, floor: number): string {
  if (value === null) return 'not there'
  const rounded = Math.floor(value * 1000) / 1000
  return rounded < floor ? String(rounded) : `${percent(value)} %`
}

const lowered = (under: readonly Fallen[]) => (under.length > 0 ? `, ${under.length} of them lower than before` : '')
