import type { CommandSketch, OptionSketch } from './sketches.ts'

/** A function for zsh that completes commands, options with what they are for, and their words; all else are files. */
export function zshCompletion(commands: readonly CommandSketch[]): string {
  const others = commands.filter(({ name }) => name !== null)
  return `#compdef extract fakta
# Completion of extract and fakta for zsh, made by: extract completion zsh

_fakta() {
  local -a commands
  commands=(
${others.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  case $words[2] in
${others.map((command) => `    ${command.name})\n      shift words; (( CURRENT-- ))\n${argumentsOf(command)} ;;`).join('\n')}
    *)
${argumentsOf(commands.find(({ name }) => name === null)!)} ;;
  esac
}

if [[ $funcstack[1] = _extract || $funcstack[1] = _fakta ]]; then
  _fakta "$@"
else
  compdef _fakta extract fakta
fi
`
}

function argumentsOf({ options, arguments: taken }: CommandSketch): string {
  const rest = taken.map(({ name, words }) => `':${plain(name)}:${words.length > 0 ? `(${words.join(' ')})` : '_files'}'`)
  // Files may follow without end.
  const all = rest.length === 1 && taken[0]!.words.length === 0 ? [`'*:file:_files'`] : rest
  return `      _arguments -s -S \\\n${[...options.map(specOf), ...all].map((spec) => `        ${spec}`).join(' \\\n')}`
}

function specOf({ flags, value, about, words, isList, repeats }: OptionSketch): string {
  const described = `[${plain(about)}]`
  const taken = value === null ? '' : `:${plain(value)}:${actionOf(value, words, isList)}`
  const exclusive = repeats ? `'*'` : `${quoted(`(${flags.join(' ')})`)}`
  const typed = value === null ? flags : flags.map((flag) => (flag.startsWith('--') ? `${flag}=` : `${flag}+`))
  const names = typed.length > 1 ? `{${typed.join(',')}}` : typed[0]!
  return `${exclusive}${names}${quoted(`${described}${taken}`)}`
}

function actionOf(value: string, words: readonly string[], isList: boolean): string {
  if (isList) return `_values -s , ${value} ${words.join(' ')}`
  if (words.length > 0) return `(${words.join(' ')})`
  if (value === 'file') return '_files'
  return value === 'folder' ? '_files -/' : ' '
}

/** Text without what _arguments reads as its own. */
const plain = (text: string) => text.replace(/[[\]:<>\\]/g, (mark) => (mark === ':' ? ' –' : mark === '\\' ? '/' : ''))

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
