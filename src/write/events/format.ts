import type { EventRecord } from '../../model/event.ts'

/** What a row of a table of events may be, in the order of the help. */
export const EVENT_ROWS = ['events', 'updates'] as const

/** What a writer of events is told beside them. */
export interface EventWriterOptions {
  /** What a row of a table is. */
  readonly rows: (typeof EVENT_ROWS)[number]
  /** Begin with a byte order mark, so that Excel reads UTF-8 (tables only). */
  readonly bom: boolean
}

/** Turns events into one stream of text, piece by piece. */
export interface EventWriter {
  event(event: EventRecord): string
  /** What closes the output. */
  end(): string
}

/** Turns events into files of a folder. */
export interface EventFolderWriter {
  event(event: EventRecord): void | Promise<void>
  end(): void | Promise<void>
  /** Takes away what has no name yet, where the run ended early. */
  abandon(): void
}

interface EventFormatBase {
  readonly name: string
  readonly about: string
}

/** A format of events that is one stream, or a folder of files. */
export type EventFormat =
  | (EventFormatBase & { readonly target: 'stream'; readonly open: (options: EventWriterOptions) => Promise<EventWriter> })
  | (EventFormatBase & {
      readonly target: 'folder'
      readonly open: (folder: string, overwrite: boolean) => Promise<EventFolderWriter>
    })
