import { OutputError } from '../batch/output.ts'
import type { Group } from '../events/group.ts'
import type { EventRecord } from '../model/event.ts'
import type { EventFormat, EventWriterOptions } from '../write/events/format.ts'
import { EVENT_FORMATS } from '../write/events/index.ts'
import { UsageError } from './exit.ts'
import { checkFolder, makeFolder } from './folder.ts'
import { writtenFiles } from './identity.ts'
import { checkFile, fileOutput, standardOutput } from './sinks.ts'

/** Where events go. */
export interface EventOutput {
  event(event: EventRecord, group: Group): void | Promise<void>
  close(): void | Promise<void>
  /** Leaves nothing that looks whole. */
  abandon(): void
}

/** Opens the output of events: a file, a folder, or standard output where none is named. A file takes its name when it is whole. */
export async function openEventOutput(
  output: string | undefined,
  options: EventWriterOptions & { readonly to: string; readonly overwrite: boolean },
): Promise<EventOutput> {
  const format = (EVENT_FORMATS as readonly EventFormat[]).find(({ name }) => name === options.to)
  if (format === undefined) throw new Error(`Expected a format, got ${options.to}`)
  if (format.target === 'folder') {
    if (output === undefined)
      throw new UsageError(`Expected --output FOLDER with --to ${format.name}, which writes several files`)
    checkFolder(output, options.overwrite)
    makeFolder(output)
    const writer = await format.open(output, options.overwrite)
    const guarded = async (work: () => void | Promise<void>) => {
      try {
        await work()
      } catch (error) {
        throw new OutputError(`The folder ${output}`, error)
      }
    }
    return {
      event: (event) => guarded(() => writer.event(event)),
      close: () => guarded(() => writer.end()),
      abandon: () => writer.abandon(),
    }
  }
  if (output !== undefined) checkFile(output)
  const sink = output === undefined ? standardOutput() : fileOutput(output, false, null, writtenFiles())
  const writer = await format.open(options)
  return {
    event: (event) => sink.write(writer.event(event)),
    async close() {
      await sink.write(writer.end())
      await sink.close()
    },
    abandon: () => sink.abandon(),
  }
}
