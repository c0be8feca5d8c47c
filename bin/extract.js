#!/usr/bin/env node
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const built = join(__dirname, '../dist/cli.cjs')
if (existsSync(built))
  require(built)
    .main(process.argv)
    .then((code) => process.exit(code))
else {
  console.error('extract: fakta is not built here, or by an older version. In its folder: npm ci && npm run build')
  process.exitCode = 1
}
