import { closeSync, openSync, readSync } from 'node:fs'

/** Enough of a file to tell what wrote it. */
const HEAD = 4096

const RECORDS = /^(\[\s*)?\{\s*"schema":\s*"fakta[a-z-]*\/\d/
const FAILURE = /^\{"id":.*"code":"[a-z-]+","message":/
const PAGE = '<meta name="generator" content="fakta">'

/** Whether a file is what an earlier run wrote (records, failures, a page) or empty, so that it is no article and a new run may replace it. */
export function isOwnWork(file: string): boolean {
  const head = headOf(file)
  return head === '' || RECORDS.test(head) || FAILURE.test(head) || head.includes(PAGE)
}

function headOf(file: string): string {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(HEAD)
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, HEAD, 0))
  } finally {
    closeSync(descriptor)
  }
}
