/** What every mention carries: the tokens it covers `[first, end)` and the rule that found it. */
export interface MentionBase {
  readonly first: number
  readonly end: number
  readonly rule: string
}
