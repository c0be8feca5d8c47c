import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, transform } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const room = join(root, 'src', 'write', 'html')
const cache = join(root, 'node_modules', '.cache', 'fakta')

const BROWSERS = ['chrome123', 'firefox120', 'safari17.5']

/** Writes `dist/review.html`: the page with its style and code, which runs nothing else, and a mark where the articles go. */
export async function writeReviewPage() {
  const { buildFields, buildKindStyle, buildLand, ARTICLES_HERE } = await runBuild()
  const [kinds, common, script] = await Promise.all([
    minified(buildKindStyle()),
    bundle('style.css', {}),
    bundle('main.ts', { FIELDS: JSON.stringify(buildFields()), LAND: JSON.stringify(buildLand(root)) }),
  ])
  const style = kinds + common
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(
    join(root, 'dist', 'review.html'),
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fakta">
<title>fakta</title>
<style>${style}</style>
</head>
<body>
<noscript>This page needs JavaScript to show its articles. It loads nothing and sends nothing.</noscript>
<script type="application/json" id="articles">[
${ARTICLES_HERE}
]</script>
<script>${script}</script>
</body>
</html>
`,
  )
}

/** Compiles what the page needs of the schemas and the atlas. */
async function runBuild() {
  const outfile = join(cache, 'review-page.mjs')
  await build({
    entryPoints: [join(room, 'build', 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  return import(pathToFileURL(outfile).href)
}

async function minified(style) {
  const { code } = await transform(style, { loader: 'css', minify: true, target: BROWSERS })
  return code.trim()
}

async function bundle(file, define) {
  const { outputFiles } = await build({
    entryPoints: [join(room, 'page', file)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: BROWSERS,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    define,
  })
  // Inline code ends where HTML sees its end tag: the bundle must not hold one.
  const code = outputFiles[0].text.trim()
  if (/<\/(?:script|style)|<!--/i.test(code)) throw new Error(`Expected ${file} to hold no end tag, got one`)
  return code
}

function digest(code) {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeReviewPage()
