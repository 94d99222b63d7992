import type { Problem } from '../base/problem.ts'
import { openSave } from '../io/save-site.ts'
import { TemplateError } from '../render/template-error.ts'
import { prepareSite } from './prepare-site.ts'
import type { Progress } from './progress.ts'
import { type Published, type PublishOptions, publishSite } from './publish-site.ts'
import type { Stock } from './take-stock.ts'

/** Builds the site at a root as a stock found it: everything is read, planned and printed before the first file of the old site moves. */
export const buildSite = async (
  options: PublishOptions & { readonly force: boolean },
  stock: Stock,
  progress: Progress,
): Promise<Published> => {
  const tools = await prepareSite(options.root)
  if (tools.value === null) return failed(tools.problems)
  const save = await openSave(options)
  if (save.value === null) return failed(save.problems)
  try {
    const published = await publishSite(options, stock, tools.value, save.value, progress)
    return { ...published, problems: [...save.problems, ...published.problems] }
  } catch (error) {
    await save.value.discard()
    if (error instanceof TemplateError) return failed([error.problem])
    throw error
  }
}

const failed = (problems: readonly Problem[]): Published => ({
  code: 2,
  problems,
  counts: { articles: 0, pages: 0 },
  saved: null,
})
