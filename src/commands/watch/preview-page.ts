import { formatProblem, type Problem } from '../../base/problem.ts'
import { bytesOf, type Content } from '../../io/content.ts'
import { CLIENT_AT } from './client-script.ts'

const scriptFor = (build: string): string => `<script src="${CLIENT_AT}" data-build="${build}"></script>\n`

/** A page with the script of the preview before its end, and nothing else changed. */
export const withClient = (page: Content, build: string): Uint8Array => {
  const bytes = Buffer.from(bytesOf(page))
  const end = bytes.lastIndexOf('</body>')
  const at = end === -1 ? bytes.length : end
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(scriptFor(build)), bytes.subarray(at)])
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What stands where a page cannot be made, until what is wrong is mended. */
export const insteadOfPage = (problems: readonly Problem[], build: string): string => {
  const told = problems.map((problem) => `<li>${escaped(formatProblem(problem))}</li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not built · Herald</title>
<style>
:root { color-scheme: light dark; background: light-dark(#f6f8f8, #0d141a); color: light-dark(#13202a, #e7eef2) }
body { max-width: 37rem; margin: 3rem auto; padding: 0 1rem; font: 1.0625rem/1.5 system-ui, sans-serif }
</style>
</head>
<body>
<main>
<h1>This page cannot be made yet</h1>
<p>It appears by itself when what is wrong is mended.</p>
<noscript><ul>${told.join('')}</ul></noscript>
</main>
${scriptFor(build)}</body>
</html>
`
}
