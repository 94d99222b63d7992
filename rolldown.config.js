import { defineConfig } from 'rolldown'

// Node opens each module by itself, a tenth of a millisecond a file and more: the command and its threads load a few
// files instead of hundreds. What is imported on demand stays apart.
export default defineConfig({
  input: {
    cli: 'lib/cli.js',
    'define-config': 'lib/config/define-config.js',
    'making-thread': 'lib/commands/making-thread.js',
    'reading-thread': 'lib/commands/reading-thread.js',
    'tagging-thread': 'lib/commands/tagging-thread.js',
  },
  platform: 'node',
  external: /^[^./]/u,
  output: { dir: 'lib/bundle', chunkFileNames: '[name].js' },
})
