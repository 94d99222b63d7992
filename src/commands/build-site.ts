import { openSave } from '../io/save-site.ts'
import { TemplateError } from '../render/template-error.ts'
import { prepareSite } from './prepare-site.ts'
import { type PublishOptions, publishSite, type Watch } from './publish-site.ts'
import { type Published, unpublished } from './published.ts'
import type { Stock } from './take-stock.ts'

/** Builds the site at a root as a stock found it: everything is read, planned and printed before the first file of the old site moves. */
export const buildSite = async (
  options: PublishOptions & { readonly force: boolean },
  stock: Stock,
  watch: Watch,
): Promise<Published> => {
  watch.phases.enter('prepare')
  const tools = await prepareSite(options.root)
  if (tools.value === null) return unpublished(tools.problems)
  const save = await openSave(options)
  if (save.value === null) return unpublished(save.problems)
  try {
    const published = await publishSite(options, stock, tools.value, save.value, watch)
    return { ...published, problems: [...save.problems, ...published.problems] }
  } catch (error) {
    await save.value.discard()
    if (error instanceof TemplateError) return unpublished([error.problem])
    throw error
  }
}
