// What our pages may say in the vocabulary of schema.org (release 30.0): for each type its properties, and those that
// we owe whoever reads them.

interface TypeRule {
  readonly owed: readonly string[]
  readonly allowed: readonly string[]
}

const PLACE: TypeRule = { owed: ['name'], allowed: ['name', 'identifier', 'mainEntityOfPage'] }
const PAGE: TypeRule = {
  owed: ['name', 'inLanguage', 'isPartOf'],
  allowed: ['name', 'inLanguage', 'isPartOf', 'url', 'about', 'mainEntity'],
}

const TYPES: Readonly<Record<string, TypeRule>> = {
  NewsArticle: {
    owed: ['inLanguage', 'publisher', 'isPartOf'],
    allowed: [
      ...['url', 'mainEntityOfPage', 'headline', 'name', 'alternativeHeadline', 'inLanguage', 'datePublished'],
      ...['dateModified', 'dateline', 'locationCreated', 'about', 'mentions'],
      ...['author', 'sourceOrganization', 'publisher', 'isBasedOn', 'keywords'],
      ...['isPartOf', 'copyrightNotice', 'creditText', 'license', 'image'],
    ],
  },
  WebPage: PAGE,
  CollectionPage: PAGE,
  WebSite: { owed: ['name'], allowed: ['name', 'inLanguage', 'url', 'description', 'publisher'] },
  BreadcrumbList: { owed: ['itemListElement'], allowed: ['itemListElement'] },
  ItemList: { owed: ['numberOfItems', 'itemListElement'], allowed: ['numberOfItems', 'itemListElement'] },
  ListItem: { owed: ['position'], allowed: ['position', 'name', 'item', 'url'] },
  AdministrativeArea: PLACE,
  Country: PLACE,
  Place: PLACE,
  DefinedTerm: {
    owed: ['name', 'termCode', 'inDefinedTermSet'],
    allowed: ['name', 'termCode', 'inDefinedTermSet', 'mainEntityOfPage'],
  },
  DefinedTermSet: { owed: ['name'], allowed: ['name'] },
  PropertyValue: { owed: ['propertyID', 'value'], allowed: ['propertyID', 'value'] },
  Organization: { owed: ['name'], allowed: ['name', 'url'] },
  Person: { owed: ['name'], allowed: ['name'] },
  Dataset: {
    owed: ['name', 'description', 'creator'],
    allowed: [
      ...['name', 'description', 'url', 'inLanguage', 'creator', 'license', 'spatialCoverage', 'temporalCoverage'],
      ...['variableMeasured', 'distribution'],
    ],
  },
  DataDownload: { owed: ['contentUrl', 'encodingFormat'], allowed: ['name', 'contentUrl', 'encodingFormat'] },
}

const ADDRESSES: ReadonlySet<string> = new Set([
  ...['url', 'mainEntityOfPage', 'item', 'image', 'license', 'isBasedOn', 'contentUrl'],
])

/** What is wrong with a graph: unknown types and properties, owed ones that are missing, addresses that are not whole. */
export const faultsOf = (graph: unknown): string[] => {
  const described = new Set<string>()
  const referred: string[] = []
  const visit = (value: unknown, trail: string): string[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => visit(item, `${trail}[${index}]`))
    if (typeof value !== 'object' || value === null) return value === null || value === '' ? [`${trail} is empty`] : []
    const facts = new Map<string, unknown>(Object.entries(value))
    const { '@type': type, '@id': id } = { '@type': facts.get('@type'), '@id': facts.get('@id') }
    const names = [...facts.keys()].filter((name) => !name.startsWith('@'))
    if (typeof type !== 'string') {
      if (typeof id !== 'string' || names.length > 0) return [`${trail} is of no type`]
      referred.push(id)
      return []
    }
    if (typeof id === 'string') described.add(id)
    const rule = TYPES[type]
    if (rule === undefined) return [`${trail} is a ${type}`]
    return [
      ...(id === undefined || isWhole(id) ? [] : [`${trail} is called ${id}`]),
      ...names.filter((name) => !rule.allowed.includes(name)).map((name) => `${trail}, a ${type}, has ${name}`),
      ...rule.owed.filter((name) => !facts.has(name)).map((name) => `${trail}, a ${type}, lacks ${name}`),
      ...names.flatMap((name) => visitFact(facts.get(name), name, `${trail}.${name}`)),
    ]
  }
  const visitFact = (value: unknown, name: string, trail: string): string[] =>
    ADDRESSES.has(name) && typeof value === 'string' && !isWhole(value) ? [`${trail} is ${value}`] : visit(value, trail)
  const faults = visit(graph, 'graph')
  return [...faults, ...referred.filter((id) => !described.has(id)).map((id) => `${id} is described nowhere`)]
}

// an address of the web, or a name that holds within the graph
const isWhole = (id: unknown): boolean => typeof id === 'string' && (/^https?:\/\/[^/]/.test(id) || id.startsWith('_:'))
