import type { Cut } from './cut.ts'

/** "(EVY)", "(sam/zak)", "[vvn]", "(cr-2/pojoksumut)", "(*)", "***": initials of reporter and editor behind the last sentence. */
const SIGNATURE = /(?<=[.!?"”’…)]\s{0,3})(?:\*{2,5}|[([](?:\*+|[\p{L}\d*]{2,12}(?:[-/.,]\s?[\p{L}\d*]{1,14}){0,4})[)\]])$/u

const SIGNATURE_ENDS = ['*', ')', ']']

/** Finds the initials that close a text, behind any insert that closes it too, or null. */
export function findSignature(text: string, cuts: readonly Cut[]): Cut | null {
  let end = text.length
  for (let i = cuts.length - 1; ; i--) {
    while (end > 0 && text.charCodeAt(end - 1) <= 32) end--
    if (i < 0 || cuts[i].span[1] < end) break
    end = cuts[i].span[0]
  }
  if (!SIGNATURE_ENDS.includes(text.charAt(end - 1))) return null
  const tail = text.slice(Math.max(0, end - 80), end)
  const match = SIGNATURE.exec(tail)
  return match && { kind: 'byline', rule: 'signature', span: [end - match[0].length, end] }
}
