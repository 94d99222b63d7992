import type { ArticleView, WithdrawnView } from './article.ts'
import type {
  ArchiveView,
  CountryView,
  DirectoryView,
  DownloadsView,
  GroupView,
  IndexView,
  NotFoundView,
  PairView,
  PlainView,
  ProductView,
  RegionView,
} from './pages.ts'

/**
 * What a page shows. Every string is ready to print, in the language of the page unless a `lang` beside it says
 * otherwise. Every `href` of the site begins at its root, by a mark that `href` and `src` keep (`base/root-mark.ts`).
 * Templates loop and test for null or emptiness, nothing more.
 */
export type PageView =
  | IndexView
  | RegionView
  | CountryView
  | PairView
  | GroupView
  | ProductView
  | DirectoryView
  | ArchiveView
  | DownloadsView
  | PlainView
  | NotFoundView
  | ArticleView
  | WithdrawnView
