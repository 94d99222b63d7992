import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outcome, Problem } from '../base/problem.ts'
import { readLines } from '../io/read-lines.ts'
import { printRecord, type RecordPrint } from './record-prints.ts'
import { usageProblem } from './tell-problems.ts'

/** The articles of a built site by id, each reduced to its print; null when the folder holds no such site. */
export const readRecords = async (dist: string): Promise<Outcome<ReadonlyMap<string, RecordPrint> | null>> => {
  const files = await listFiles(join(dist, 'data'))
  if (files === null || !files.includes('datapackage.json')) return { value: null, problems: [noSite(dist)] }
  const prints = new Map<string, RecordPrint>()
  const problems: Problem[] = []
  for (const file of files.filter((name) => SHARD.test(name))) {
    problems.push(...(await readShard(join(dist, 'data', file), prints)))
  }
  return problems.length > 0 ? { value: null, problems } : { value: prints, problems }
}

// `articles-2021.ndjson`, `articles-undated-7.ndjson`
const SHARD = /^articles-.+\.ndjson$/

const listFiles = async (folder: string): Promise<string[] | null> => {
  try {
    return (await readdir(folder)).sort()
  } catch {
    return null
  }
}

const readShard = async (path: string, prints: Map<string, RecordPrint>): Promise<Problem[]> => {
  let line = 0
  for await (const text of readLines(path)) {
    line += 1
    const record = parseRecord(text)
    if (record === null) return [{ ...usageProblem(path, BROKEN), line }]
    prints.set(record.id, printRecord(record))
  }
  return []
}

const BROKEN = 'it is no record of an article; build the site again'

const parseRecord = (text: string): { readonly id: string } | null => {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

const noSite = (dist: string): Problem =>
  usageProblem(dist, 'there is no data/datapackage.json in it; name a folder that herald build has written')
