import type { LineRule } from './line-rule.ts'

// one of these stands in nearly every line of a program or a style sheet, and in hardly any line of a text
const SIGNS = ['{', '}', ';', '=']
// `window.ads.push(function () {`, `var id = 7`, `.news { color: #fff }`, `document.getElementById('ad')`, `width: 100%;`
const PROGRAM =
  /(?:^|[^\p{L}])(?:function\s*\w*\s*\(|(?:var|let|const)\s+[\w$]+\s*=|(?:window|document|console|jQuery|\$)\.[\w$]+\s*[.(=]|[\w$]+\.push\(|typeof\s+\w+)|\)\s*=>|\}\s*\)\s*;?|\{\s*["']?[\w-]+["']?\s*:\s*\S/u
const STYLE =
  /^(?:[.#@]?[a-z][\w\s.#:,>-]*\{|(?:width|height|margin|padding|color|display|background|font|border|float|max|min)[a-z-]*:\s*[\w#.%(), -]{1,40};\s*\}?$)/u

/** A line of a program or a style sheet that was saved with the text. */
export const code: LineRule = ({ text }) =>
  SIGNS.some((sign) => text.includes(sign)) && (PROGRAM.test(text) || STYLE.test(text))
    ? { rule: 'code', role: 'chrome' }
    : null
