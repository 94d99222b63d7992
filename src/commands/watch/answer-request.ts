import type { Content } from '../../io/content.ts'
import type { Answer } from '../../io/serve-preview.ts'
import { CLIENT_AT, CLIENT_SCRIPT } from './client-script.ts'
import { contentTypeOf } from './content-type.ts'
import { findPath } from './find-path.ts'
import type { Preview } from './preview.ts'
import { insteadOfPage, withClient } from './preview-page.ts'

const NOT_FOUND = '404.html'

const answerWith = (status: number, path: string, content: Content): Answer => ({
  status,
  headers: { 'Content-Type': contentTypeOf(path) },
  content,
})

/** Answers a request from what the preview shows; pages are given the script that keeps them up with it. */
export const answerRequest = async (preview: Preview, target: string): Promise<Answer> => {
  if (target === CLIENT_AT) return answerWith(200, CLIENT_AT, CLIENT_SCRIPT)
  const route = findPath(target, preview.has)
  if (route === null) return answerMissing(preview)
  if ('path' in route) return answerFile(preview, 200, route.path)
  return { status: 302, headers: { Location: route.location }, content: '' }
}

const answerFile = async (preview: Preview, status: number, path: string): Promise<Answer> => {
  // a page that is made while the build changes bears the name of the older one, and is then told of the newer
  const build = preview.build()
  const made = await preview.make(path)
  const isPage = path.endsWith('.html')
  if (made === null) return isPage ? answerBroken(preview, build) : answerMissing(preview)
  return answerWith(status, path, isPage ? withClient(made, build) : made)
}

const answerBroken = (preview: Preview, build: string): Answer =>
  answerWith(500, NOT_FOUND, insteadOfPage(preview.problems(), build))

const answerMissing = (preview: Preview): Promise<Answer> | Answer =>
  preview.has(NOT_FOUND) ? answerFile(preview, 404, NOT_FOUND) : answerBroken(preview, preview.build())
