import { FORMATS } from '../write/index.ts'
import { EXAMPLES, EXIT_CODES, PIPES } from './help-texts.ts'
import type { CommandSketch, OptionSketch } from './sketches.ts'
import { VERSION } from './version.ts'

/** The manual page of all commands (roff, man macros). */
export function manualPage([extract, ...others]: readonly CommandSketch[]): string {
  return [
    `.TH EXTRACT 1 "" "fakta ${VERSION}" "fakta"`,
    '.SH NAME',
    'extract, fakta \\- facts from Indonesian news articles',
    '.SH SYNOPSIS',
    ...[extract!, ...others].flatMap(({ usage }) => [`.B ${roff(usage)}`, '.br']),
    '.SH DESCRIPTION',
    roff(extract!.about),
    ...items(extract!.arguments.map(({ name, about }) => [name, about])),
    '.SH OPTIONS',
    ...items(extract!.options.map(optionItem)),
    '.SH OUTPUT FORMATS',
    ...items(FORMATS.map(({ name, about }) => [name, about])),
    '.SH OTHER COMMANDS',
    'A file that has the name of one is read as ./NAME.',
    ...others.flatMap(commandSection),
    '.SH EXIT STATUS',
    ...items(EXIT_CODES.map(([code, about]) => [String(code), about])),
    '.SH EXAMPLES',
    ...items(EXAMPLES.map(([call, about]) => [call, about])),
    ...verbatim(PIPES.join('\n')),
    '',
  ].join('\n')
}

function commandSection({ usage, about, arguments: taken, options, notes }: CommandSketch): string[] {
  return [
    `.SS ${roff(usage)}`,
    roff(about),
    ...items(taken.map(({ name, about: what }) => [name, what])),
    ...items(options.map(optionItem)),
    '.PP',
    ...verbatim(notes.trim()),
  ]
}

const optionItem = ({ flags, value, help }: OptionSketch): [string, string] => [
  `${flags.join(', ')}${value === null ? '' : ` <${value}>`}`,
  help,
]

/** Terms in bold, each with what it is. */
const items = (rows: readonly (readonly [term: string, about: string])[]) =>
  rows.flatMap(([term, about]) => ['.TP', `.B ${roff(term)}`, roff(about)])

/** Text whose lines stay as they are. */
const verbatim = (text: string) => ['.nf', ...text.split('\n').map(roff), '.fi']

/** A line of text that roff reads as nothing but text, in ASCII. */
function roff(line: string): string {
  const escaped = line
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/\P{ASCII}/gu, (character) => `\\[u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`)
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped
}
