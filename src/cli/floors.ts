import { existsSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import type { Share } from '../score/figures.ts'
import { type Fallen, fallen, floorsAt, readFloors } from '../score/floors.ts'
import { percent } from '../score/report.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { plain, say } from './talk.ts'
import { readYaml } from './yaml.ts'

/** Holds figures to the floors of a file, saying which have fallen; or, where asked to write, sets the floors to the figures. */
export function heldToFloors(file: string, figures: ReadonlyMap<string, Share>, write: boolean): ExitCode {
  const before = write && !existsSync(file) ? {} : readFloors(readYaml(file, '--floors').value, figures)
  const under = fallen(before, figures)
  for (const { figure, floor, value } of under) say(`extract: ${figure} is ${shown(value, floor)}, under its floor of ${floor}`)
  if (!write) return under.length > 0 ? EXIT.failed : EXIT.done
  const floors = floorsAt(figures, before)
  try {
    writeFileSync(file, file.endsWith('.json') ? `${JSON.stringify(floors, null, 2)}\n` : stringify(floors))
  } catch (error) {
    throw new UsageError(`Expected --floors to be a file that can be written, got \`${file}\`: ${(error as Error).message}`)
  }
  say(`extract: ${plain(file)} now holds ${Object.keys(floors).length} floors${lowered(under)}`)
  return EXIT.done
}

/** A figure as exactly as its floor needs. */
function shown(value: Share, floor: number): string {
  if (value === null) return 'not there'
  const rounded = Math.floor(value * 1000) / 1000
  return rounded < floor ? String(rounded) : `${percent(value)} %`
}

const lowered = (under: readonly Fallen[]) => (under.length > 0 ? `, ${under.length} of them lower than before` : '')
