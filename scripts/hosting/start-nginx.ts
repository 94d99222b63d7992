import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Server, startServer } from './start-server.ts'

// «```sh», the lines that make the snippets
const SNIPPETS = /^```sh\n(?<script>sed [\s\S]*?)^```$/m

/** Starts nginx with the server block of the docs; only the place of the files and the port are others. */
export const startNginx = async (work: string, dist: string, port: number): Promise<Server> => {
  mkdirSync(join(work, 'snippets'), { recursive: true })
  cpSync('/etc/nginx/mime.types', join(work, 'mime.types'))
  writeSnippets(join(work, 'snippets'), dist)
  writeFileSync(join(work, 'site.conf'), siteConf(dist, port))
  writeFileSync(join(work, 'nginx.conf'), mainConf(work))
  return startServer('nginx', ['-p', work, '-c', join(work, 'nginx.conf')], `http://127.0.0.1:${port}/`)
}

/** Runs the very commands that the docs tell to make the snippets with, there for a server, here for a folder. */
const writeSnippets = (folder: string, dist: string): void => {
  const script = SNIPPETS.exec(readFileSync('docs/deployment.md', 'utf8'))?.groups?.script
  if (script === undefined) throw new Error('docs/deployment.md no longer shows how the snippets are made')
  const here = script.replaceAll('/etc/nginx/snippets/', `${folder}/`).replaceAll('dist/', `${dist}/`)
  execFileSync('sh', ['-eu', '-c', here], { stdio: 'inherit' })
}

const siteConf = (dist: string, port: number): string => {
  const changes = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /var/www/exports;', `root ${dist};`],
  ] as const
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`docs/hosting/nginx.conf no longer says “${from}”`)
      return text.replace(from, to)
    },
    readFileSync('docs/hosting/nginx.conf', 'utf8'),
  )
}

// one process without rights of its own; whatever it writes stays in the folder
const mainConf = (work: string): string => {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${resolve(work, name)};`,
  )
  return `daemon off;
master_process off;
pid ${resolve(work, 'pid')};
error_log ${resolve(work, 'error.log')};
events {}
http {
  access_log off;
${temporary.join('\n')}
  include ${resolve(work, 'site.conf')};
}
`
}
