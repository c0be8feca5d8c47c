import type { RemovalKind } from '../model/removal-kinds.ts'

function table(rows: readonly (readonly [kind: RemovalKind, words: string])[]): ReadonlyMap<string, RemovalKind> {
  return new Map(rows.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)))
}

/** Words of class names and ids, lower case, cut at "-", "_" and capitals, to what such an element is. */
export const FURNITURE_WORDS = table([
  [
    'related-link',
    'related terkait bacajuga linksisip lihatjuga simakjuga recommended rekomendasi recommendation popular terpopuler terkini lainnya readmore morelink outbrain taboola mgid insertlink',
  ],
  [
    'advertisement',
    'ads ad adv advert advertisement advertising iklan banner parallaxindetail parallax adsbygoogle dfp gpt sponsor sponsored billboard skyscraper skybanner leaderboard mrec inread flying adsense adslot',
  ],
  ['share', 'share sharing sharebar socmed sosmed social addthis sharethis addtoany'],
  ['caption', 'caption figcaption captions photocaption fotocaption credit wpcaption imgcaption'],
  ['tags', 'tag tags tagcloud tagging tagar hashtag topik keywords'],
  ['comment-prompt', 'comment comments komentar disqus commentbox'],
  ['pagination', 'paging pagination pager paginasi multipage pagenav'],
  ['navigation', 'nav navbar navigation breadcrumb breadcrumbs menu sidebar footer masthead topbar offcanvas skip toc'],
  ['promo', 'newsletter subscribe subscription promo cta googlenews telegram whatsapp wachannel channel appdownload langganan'],
  ['account-prompt', 'login register signin signup cookie cookies consent gdpr cookiebar cookiebanner cookieconsent'],
])

/** Pairs of such words that mean what neither means alone. */
export const FURNITURE_PAIRS = table([
  [
    'related-link',
    'baca-juga lihat-juga simak-juga berita-terkait artikel-terkait read-more read-also inner-link link-sisip other-related',
  ],
  ['promo', 'google-news ext-channel download-app'],
  ['caption', 'image-caption photo-caption media-caption'],
  ['pagination', 'page-nav next-prev prev-next next-previous previous-next'],
])

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What a box that asks for consent is about. */
export const CONSENT_MATTERS = words('cookie cookies kuki privasi privacy persetujuan consent pribadi gdpr')
/** Who speaks in it, and to whom. */
export const CONSENT_SPEAKERS = words('kami situs website laman anda kamu we our us you your site')
/** What is asked or told. */
export const CONSENT_ACTS = words(
  'menggunakan gunakan memakai menyimpan setuju menyetujui terima menerima lanjut melanjutkan mengeklik klik meningkatkan kelola ' +
    'use uses using accept accepting agree agreeing consent continue continuing improve essential necessary store stored manage',
)

/** Tags whose content is never body. */
export const FURNITURE_TAGS = table([
  ['navigation', 'nav aside footer form dialog amp-sidebar menu'],
  ['caption', 'figcaption'],
  ['advertisement', 'ins amp-ad amp-embed'],
])
