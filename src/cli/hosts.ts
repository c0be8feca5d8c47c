import { readFileSync, statSync } from 'node:fs'
import { reasonOf } from '../batch/trouble.ts'
import { UsageError } from './exit.ts'

/** A name of a host, or a glob of one. */
const HOST = /^[\p{L}\p{N}._*?{},[\]!-]+$/u
/** What files of lists end in, and no host does. */
const FILE = /\.(?:txt|csv|tsv|lst|list|hosts)$/

/** The hosts that the values of `--hosts` name, lower case: each value is one, or a file that lists them, a line each ("#": a remark). */
export function readHosts(values: readonly string[]): string[] {
  return [...new Set(values.flatMap(hostsOf))]
}

function hostsOf(value: string): string[] {
  const isFile = statSync(value, { throwIfNoEntry: false })?.isFile() ?? false
  if (!isFile) return [checked(value, '--hosts')]
  const lines = listOf(value).map((line) => line.replace(/(?:^|\s)#.*/, '').trim())
  const hosts = lines.flatMap((line, i) => (line === '' ? [] : [checked(line, `${value}:${i + 1}`)]))
  if (hosts.length === 0)
    throw new UsageError(`Expected --hosts to be a file that lists hosts, got \`${value}\`, which lists none`)
  return hosts
}

function listOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n|\r/)
  } catch (error) {
    throw new UsageError(`Expected --hosts to be a file that can be read, got \`${file}\`: ${reasonOf(error)}`)
  }
}

function checked(host: string, where: string): string {
  const name = host.toLowerCase()
  if (HOST.test(name) && !FILE.test(name)) return name.replace(/^\.|\.$/g, '')
  const wanted = where === '--hosts' ? 'a host, a glob or a file that lists them' : 'a host or a glob, such as kompas.com'
  throw new UsageError(`Expected ${where} to be ${wanted}, got \`${host}\``)
}
