import { closeSync, openSync, readSync } from 'node:fs'
import { readRunFile, runFileOf } from '../batch/run-file.ts'

/** Enough of a file to tell what wrote it. */
const HEAD = 4096

const RECORDS = /^(\[\s*)?\{\s*"schema":\s*"fakta[a-z-]*\/\d/
const FAILURE = /^\{"id":.*"code":"[a-z-]+","message":/
const PAGE = '<meta name="generator" content="fakta">'

/**
 * Whether a file holds nothing that is read: it is empty, or what an earlier run wrote (failures, a page; records, which may be read, where the file
 * beside them says that they came of the same `inputs`).
 */
export function isOwnWork(file: string, inputs: string): boolean {
  const head = headOf(file)
  if (RECORDS.test(head)) return runInputs(file) === inputs
  return head === '' || FAILURE.test(head) || head.includes(PAGE)
}

function runInputs(file: string): string | null {
  try {
    return readRunFile(runFileOf(file))?.inputs ?? null
  } catch {
    return null
  }
}

/** The first bytes of a file; of one that cannot be read a sign that it is not empty. */
function headOf(file: string): string {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return '?'
  }
  try {
    const bytes = Buffer.alloc(HEAD)
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, HEAD, 0))
  } finally {
    closeSync(descriptor)
  }
}
