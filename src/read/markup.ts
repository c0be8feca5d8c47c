const TAGS =
  /<\/(?:p|div|h[1-6]|li|ul|ol|span|strong|b|em|i|u|a|figure|figcaption|blockquote|table|tr|td|section|article|body|html)\s*>|<br\s*\/?>|<p(?:\s[^<>]{0,200})?>/i

/** Whether what a row calls its text is HTML: a tag that is closed, a break, a paragraph; "< 5 orang" is none. */
export function isMarkup(text: string): boolean {
  return text.includes('<') && TAGS.test(text)
}
