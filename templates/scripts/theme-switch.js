{
  const root = document.documentElement
  const button = document.querySelector('.theme')
  const system = matchMedia('(prefers-color-scheme: dark)')
  const dark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches)
  const show = () => button.setAttribute('aria-pressed', dark())
  button.hidden = false
  show()
  system.addEventListener('change', show)
  button.addEventListener('click', () => {
    const theme = dark() ? 'light' : 'dark'
    root.dataset.theme = theme
    try {
      localStorage.setItem('theme', theme)
    } catch {}
    show()
  })
}
