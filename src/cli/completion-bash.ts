import type { CommandSketch, OptionSketch } from './sketches.ts'

/** A script for bash (3.2 and newer) that completes commands, options and their words; all else are files. */
export function bashCompletion(commands: readonly CommandSketch[]): string {
  const names = commands.flatMap(({ name }) => (name === null ? [] : [name]))
  return `# Completion of extract and fakta for bash, made by: extract completion bash
_fakta_words() { # WORDS CURRENT
  COMPREPLY=($(compgen -W "$1" -- "$2"))
}

_fakta_list() { # WORDS CURRENT: the last of a list between commas
  local head=
  case $2 in *,*) head=\${2%,*}, ;; esac
  COMPREPLY=($(compgen -P "$head" -W "$1" -- "\${2##*,}"))
}

_fakta() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=
  COMPREPLY=()
  # "--to=csv" comes as three words
  if [ "$current" = "=" ]; then current=
  elif [ "$before" = "=" ]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case \${COMP_WORDS[1]} in ${names.join('|')}) [ "$COMP_CWORD" -gt 1 ] && command=\${COMP_WORDS[1]} ;; esac
  case "$command $before" in
${commands.flatMap(({ name, options }) => options.flatMap((option) => valueCase(name, option))).join('\n')}
  esac
  case $current in
  -*)
    case $command in
${commands.map(({ name, options }) => `    ${quoted(name ?? '')}) _fakta_words ${quoted(flagsOf(options))} "$current" ;;`).join('\n')}
    esac
    return ;;
  esac
  case $command in
${commands.flatMap(argumentCase).join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    local IFS=$'\\n'
    COMPREPLY=($(compgen -W ${quoted(names.join('\n'))} -- "$current"; compgen -f -- "$current"))
    compopt -o filenames 2> /dev/null
  fi
}

complete -o bashdefault -o default -F _fakta extract fakta
`
}

/** What the value of an option may be; nothing where it is a file, which bash itself completes. */
function valueCase(command: string | null, { flags, value, words, isList }: OptionSketch): string[] {
  if (value === null) return []
  const pattern = flags.map((flag) => quoted(`${command ?? ''} ${flag}`)).join(' | ')
  if (words.length === 0) return [`  ${pattern}) return ;;`]
  return [`  ${pattern}) ${isList ? '_fakta_list' : '_fakta_words'} ${quoted(words.join(' '))} "$current"; return ;;`]
}

/** The words that the argument of a command may be. */
function argumentCase({ name, arguments: [first] }: CommandSketch): string[] {
  return first === undefined || first.words.length === 0
    ? []
    : [`  ${quoted(name ?? '')}) _fakta_words ${quoted(first.words.join(' '))} "$current"; return ;;`]
}

const flagsOf = (options: readonly OptionSketch[]) => options.flatMap(({ flags }) => flags).join(' ')

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
