/** Parts of words that keep their hyphen ("non-aktif", "pasca-banjir"), lower case. */
const HYPHENED = new Set('non pasca pra anti eks semi multi ultra super sub antar pro kontra ber'.split(' '))

/**
 * Where a word goes on whose first part the hyphen at `at` cuts off at the end of its line ("mengung-⏎si"); null where the hyphen is the word's own
 * ("anak-⏎anak", "non-⏎aktif", "KTP-⏎nya") or ends none.
 */
export function endsBrokenWord(text: string, at: number): number | null {
  let next = at + 1
  while (next - at < 4 && (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 13)) next++
  if (text.charCodeAt(next) !== 10) return null
  next++
  while (text.charCodeAt(next) === 32 && next - at < 12) next++
  const first = /\p{L}+$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? ''
  const second = /^\p{Ll}+/u.exec(text.slice(next, next + 30))?.[0] ?? ''
  if (first.length < 2 || second.length < 2 || !/\p{Ll}$/u.test(first) || HYPHENED.has(first.toLowerCase())) return null
  // "anak-anak", "berlari-lari", "sayur-mayur": what is said twice.
  const isDoubled = first.toLowerCase().includes(second.slice(0, 3)) || first.endsWith(second.slice(-3))
  return isDoubled || text.charCodeAt(at - first.length - 1) === 45 ? null : next
}
