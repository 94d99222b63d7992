/** Where the script and the events of the preview are served: no site can have files there. */
export const CLIENT_AT = '/.herald/client.js'
export const EVENTS_AT = '/.herald/events'

// the colours and faces are the page’s own where it has them
const STYLE = `
:host { all: initial; color-scheme: inherit }
section {
  position: fixed; inset: auto 0 0; z-index: 2147483647; box-sizing: border-box; max-height: 50vh; overflow: auto;
  padding: 0.75rem clamp(1rem, 3.2vw, 2.25rem) 1rem; border-top: 4px solid var(--focus, light-dark(#b34700, #ffc24a));
  background: var(--surface, light-dark(#fff, #141e26)); color: var(--ink, light-dark(#13202a, #e7eef2));
  font: 0.9375rem/1.5 var(--font-ui, system-ui, sans-serif); overflow-wrap: anywhere;
}
.head { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem }
h2 { margin: 0; font-size: 1.0625rem; font-weight: 600 }
button {
  min-width: 2rem; min-height: 2rem; padding: 0.25rem 0.75rem; border: 1px solid var(--rule-strong, #75838d); border-radius: 0;
  background: none; color: inherit; font: inherit; cursor: pointer;
}
button:focus-visible, section:focus-visible, pre:focus-visible { outline: 3px solid var(--focus, light-dark(#b34700, #ffc24a)); outline-offset: 2px }
ol { margin: 0.5rem 0 0; padding: 0; list-style: none }
li { padding: 0.5rem 0; border-top: 1px solid var(--rule, light-dark(#cbd4d9, #2b3944)) }
p { margin: 0 }
.place { font-weight: 600 }
.rule { color: var(--ink-2, light-dark(#465561, #a8b7c1)) }
pre {
  margin: 0.5rem 0 0; padding: 0.5rem; overflow-x: auto; background: var(--sunken, light-dark(#e9eef0, #0a1015));
  font: 0.8125rem/1.5 ui-monospace, monospace;
}
`

/**
 * What a page of the preview runs. It listens to which build is shown and reloads once when that is another than its
 * own; what is wrong is shown over the page until it is mended. A page that nobody sees listens to nothing, for a
 * browser holds few connections to one server.
 */
export const CLIENT_SCRIPT = `{
const own = document.currentScript.dataset.build
const STYLE = ${JSON.stringify(STYLE)}
let source = null, leaving = false, shown = '[]', closed = ''
const overlay = document.createElement('herald-overlay')
overlay.lang = 'en'
const root = overlay.attachShadow({ mode: 'open' })
const sheet = new CSSStyleSheet()
sheet.replaceSync(STYLE)
root.adoptedStyleSheets = [sheet]

const make = (name, attributes, ...children) => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}
const item = ({ place, rule, message, frame }) => make('li', {},
  make('p', {}, make('span', { class: 'place' }, place), ' ', make('span', { class: 'rule' }, rule)),
  make('p', {}, message),
  ...(frame.length > 0 ? [make('pre', { tabindex: '0' }, frame.join('\\n'))] : []))
const show = (problems, count) => {
  const text = JSON.stringify(problems)
  if (text === shown) return
  shown = text
  overlay.remove()
  root.replaceChildren()
  if (problems.length === 0 || text === closed) return
  const close = make('button', { type: 'button' }, 'Close')
  const hide = () => { closed = text; overlay.remove() }
  close.addEventListener('click', hide)
  const title = count === 1 ? '1 error' : count + ' errors'
  const rest = count > problems.length ? [make('li', {}, 'The terminal tells the others.')] : []
  const section = make('section', { role: 'alert', 'aria-label': title, tabindex: '0' },
    make('div', { class: 'head' }, make('h2', {}, title), close), make('ol', {}, ...problems.map(item), ...rest))
  section.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide() })
  root.append(section)
  document.body.append(overlay)
}
const hear = ({ data }) => {
  const { build, count, problems } = JSON.parse(data)
  if (leaving) return
  if (build !== own) {
    leaving = true
    stop()
    location.reload()
  } else show(problems, count)
}
const stop = () => {
  source?.close()
  source = null
}
const listen = () => {
  if (source !== null || leaving || document.visibilityState === 'hidden') return
  source = new EventSource('${EVENTS_AT}')
  source.addEventListener('message', hear)
  source.addEventListener('error', () => {
    if (source?.readyState !== EventSource.CLOSED) return
    stop()
    setTimeout(listen, 1000)
  })
}
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' ? stop() : listen())
addEventListener('pagehide', stop)
addEventListener('pageshow', listen)
listen()
}
`
