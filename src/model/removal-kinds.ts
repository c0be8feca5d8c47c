/** What may be taken out of an article, the closed list of `removed.kind`. */
export const REMOVAL_KINDS = [
  'related-link',
  'promo',
  'comment-prompt',
  'account-prompt',
  'advertisement',
  'caption',
  'title',
  'byline',
  'pagination',
  'share',
  'tags',
  'navigation',
] as const

/** What was taken out of an article. */
export type RemovalKind = (typeof REMOVAL_KINDS)[number]
