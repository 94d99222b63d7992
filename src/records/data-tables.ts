import type { Cell, Column, ColumnType } from './table.ts'

const EVIDENCE = {
  evidence_block: 'string',
  evidence_start: 'integer',
  evidence_end: 'integer',
  evidence_text: 'string',
  evidence_rule: 'string',
  evidence_count: 'integer',
} as const

/** The tables a site offers and the columns of each, in order; a name means the same wherever it stands. */
export const DATA_TABLES = {
  articles: {
    article_id: 'string',
    url: 'string',
    title: 'string',
    title_basis: 'string',
    lead: 'string',
    language: 'string',
    date: 'string',
    date_basis: 'string',
    month_day: 'string',
    not_before: 'date',
    not_after: 'date',
    updated: 'string',
    authors: 'string',
    agency: 'string',
    publisher: 'string',
    dateline_place: 'string',
    primary_regions: 'string',
    mentioned_regions: 'string',
    partner_roles: 'string',
    group_roles: 'string',
    hs_chapters: 'string',
    services: 'string',
    figure_texts: 'string',
    paragraph_count: 'integer',
    duplicates: 'string',
    warnings: 'string',
    source_path: 'string',
    source_kind: 'string',
    source_sha256: 'string',
    source_url: 'string',
    rights: 'string',
  },
  links: {
    link_id: 'string',
    article_id: 'string',
    url: 'string',
    date: 'string',
    region: 'string',
    partner: 'string',
    group: 'string',
    role: 'string',
    joint_partners: 'string',
    ...EVIDENCE,
  },
  figures: {
    figure_id: 'string',
    article_id: 'string',
    url: 'string',
    date: 'string',
    regions: 'string',
    partners: 'string',
    groups: 'string',
    joint: 'boolean',
    measure: 'string',
    value: 'number',
    value_max: 'number',
    qualifier: 'string',
    unit: 'string',
    fraction: 'string',
    figure_text: 'string',
    period_text: 'string',
    period_start: 'string',
    period_end: 'string',
    compared_text: 'string',
    compared_start: 'string',
    compared_end: 'string',
    subject_kind: 'string',
    subject_text: 'string',
    ...EVIDENCE,
  },
  products: {
    product_id: 'string',
    article_id: 'string',
    url: 'string',
    date: 'string',
    classification: 'string',
    code: 'string',
    other_codes: 'string',
    product_text: 'string',
    direction: 'string',
    confidence: 'string',
    ...EVIDENCE,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType>>>>

export type DataTable = keyof typeof DATA_TABLES

/** Names of the columns of a table, or of all of them. */
export type ColumnName<Name extends DataTable = DataTable> = { [N in Name]: keyof (typeof DATA_TABLES)[N] }[Name]

/** One row of a table, by column. */
export type CellsOf<Name extends DataTable> = Readonly<Record<ColumnName<Name>, Cell>>

/** The tables in the order they are told of. */
export const TABLE_NAMES = ['articles', 'links', 'figures', 'products'] as const satisfies readonly DataTable[]

/** The columns of a table, in order. */
export const columnsOf = (name: DataTable): readonly Column[] =>
  Object.entries(DATA_TABLES[name]).map(([column, type]) => ({ name: column, type }))
