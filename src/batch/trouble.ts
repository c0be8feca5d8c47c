import type { Failure } from '../model/article.ts'
import { TooSlow } from '../text/steps.ts'
import { GzipError } from './gunzip.ts'
import { LARGEST_ARTICLE, LARGEST_TEXT } from './task.ts'

/** What an input is called in records and failures. */
export interface Named {
  readonly id: string
  readonly path: string | null
}

/** The failure of an input larger than an article can be; `what` begins the sentence. */
export function tooLarge({ id, path }: Named, what = 'This'): Failure {
  const most = LARGEST_ARTICLE / 2 ** 20
  return {
    id,
    path,
    code: 'too-large',
    message: `${what} is more than ${most} MB in one article. ${MANY_IN_ONE}`,
  }
}

/** The failure of an article with more text than one can have. */
export function tooLong({ id, path, text }: Named & { readonly text: string }): Failure {
  const millions = (units: number) => (units / 1e6).toFixed(1)
  const message = `This has ${millions(text.length)} million characters; no article has more than ${millions(LARGEST_TEXT)}. ${MANY_IN_ONE}`
  return { id, path, code: 'too-large', message }
}

const MANY_IN_ONE = 'Many articles in one file come as JSON Lines, one a line (--from jsonl).'

/** Why the system refused something, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message
}

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'files may not grow any larger here',
  EACCES: 'permission denied',
  EPERM: 'it is not permitted',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOTDIR: 'what should be a folder on the way is a file',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links lead round in a circle',
}

/** The failure that an error of the file system or of unpacking means for an input. */
export function ioFailure(input: Named, error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException
  const { id, path } = input
  if (code === 'ENOENT' || code === 'ENOTDIR') return { id, path, code: 'not-found', message: 'There is no such file.' }
  if (code === 'EACCES' || code === 'EPERM')
    return { id, path, code: 'unreadable', message: 'This file may not be read (permission denied).' }
  if (error instanceof GzipError) return { id, path, code: 'unreadable', message: `This is no whole gzip file: ${message}.` }
  return { id, path, code: 'unreadable', message: `This cannot be read: ${message}.` }
}

/** The failure that an error on the way to a record means for an article. */
export function crashed({ id, path }: Named, error: unknown): Failure {
  if (error instanceof TooSlow) {
    const message = `The work on this article passed its bound: ${error.message}, far more than any article known takes.`
    return { id, path, code: 'too-slow', message }
  }
  const reason = error instanceof Error ? error.message : String(error)
  return {
    id,
    path,
    code: 'crashed',
    message: `This article could not be processed: ${reason.replace(/\s+/g, ' ').slice(0, 200)}`,
  }
}
