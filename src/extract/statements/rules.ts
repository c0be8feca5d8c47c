import { SAYING, SPEECH_BEFORE, SPEECH_CLITICS } from '../../lexicon/speech.ts'
import type { Trigger } from '../../match/rule.ts'

const CUES: readonly Trigger[] = [SPEECH_BEFORE, SPEECH_CLITICS]

/** How words said are known as such; the reading itself is done before any kind is looked for, for all of them (`story/`). */
export const STATEMENT_RULES: readonly { readonly name: string; readonly triggers: readonly Trigger[] }[] = [
  // "Air surut," kata Retno.
  { name: 'quotation-cue', triggers: CUES },
  // "Air surut," Retno menegaskan.
  { name: 'quotation-speaker-cue', triggers: [SAYING] },
  // Retno mengatakan, "Air surut."
  { name: 'cue-quotation', triggers: [SAYING, ...CUES] },
  // Retno: "Air surut."
  { name: 'name-colon-quotation', triggers: [] },
  // "Air mulai surut sejak pagi."
  { name: 'quotation-alone', triggers: [] },
  // Retno mengatakan (bahwa) air surut.
  { name: 'saying-clause', triggers: [SAYING] },
  // Menurut Retno, air surut.
  { name: 'according-clause', triggers: CUES },
  // Air surut, kata Retno.
  { name: 'clause-cue', triggers: CUES },
]
