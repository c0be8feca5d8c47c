import type { Duplicates } from '../batch/duplicates.ts'
import type { Done } from '../batch/resume.ts'
import { UsageError } from './exit.ts'
import type { Options } from './program.ts'

/** What an interrupted run into the same file has done; null where none is resumed. */
export async function earlierRun({ resume, output, to }: Options, duplicates: Duplicates): Promise<Done | null> {
  if (!resume) return null
  if (output === undefined || to !== 'jsonl')
    throw new UsageError('Expected --resume with --output FILE and JSON Lines (--to jsonl), which alone can be continued')
  const { readDone } = await import('../batch/resume.ts')
  try {
    return await readDone(output, duplicates)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** How to go on after a run that ended early, as a sentence; empty where it cannot be resumed. */
export function howToResume({ output, to }: Options, many: boolean): string {
  const canResume = output !== undefined && (to ?? (many ? 'jsonl' : 'json')) === 'jsonl'
  return canResume ? ' The same call with --resume goes on from here.' : ''
}
