/** The JSON Schema of the public record, as a site publishes it; made by scripts/write-record-schema.ts. */
export const RECORD_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    schema: {
      type: 'number',
      const: 1,
    },
    id: {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    },
    source: {
      type: 'object',
      properties: {
        path: {
          type: 'string',
          description: 'Path as given.',
        },
        kind: {
          type: 'string',
          enum: ['raw', 'markdown', 'html'],
        },
        sha256: {
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
        },
        encoding: {
          type: 'string',
          description: 'WHATWG label of the encoding the bytes were read in.',
        },
        url: {
          type: ['string', 'null'],
        },
        rights: {
          type: ['string', 'null'],
        },
      },
      required: ['path', 'kind', 'sha256', 'encoding', 'url', 'rights'],
      additionalProperties: false,
    },
    language: {
      type: 'string',
    },
    title: {
      type: ['string', 'null'],
    },
    titleBasis: {
      type: 'string',
      enum: ['printed', 'front-matter', 'derived', 'none'],
    },
    lead: {
      type: ['string', 'null'],
    },
    authors: {
      type: 'array',
      items: {
        type: 'string',
      },
    },
    agency: {
      type: ['string', 'null'],
    },
    publisher: {
      type: ['string', 'null'],
    },
    dateline: {
      anyOf: [
        {
          type: 'object',
          properties: {
            text: {
              type: 'string',
              description: 'As printed, without the space after it: «ТОКИО, 20 сентября. /ТАСС/.»',
            },
            place: {
              type: ['string', 'null'],
            },
          },
          required: ['text', 'place'],
          additionalProperties: false,
        },
        {
          type: 'null',
        },
      ],
    },
    date: {
      type: 'object',
      properties: {
        value: {
          anyOf: [
            {
              $ref: '#/$defs/__schema0',
            },
            {
              type: 'null',
            },
          ],
          description: 'As precise as the proof: a day, a month, a year, or null.',
        },
        basis: {
          type: 'string',
          enum: ['stated', 'inferred', 'front-matter', 'unknown'],
        },
        partial: {
          anyOf: [
            {
              $ref: '#/$defs/__schema1',
            },
            {
              type: 'null',
            },
          ],
          description: 'A day and month whose year is not given.',
        },
        notBefore: {
          anyOf: [
            {
              $ref: '#/$defs/__schema2',
            },
            {
              type: 'null',
            },
          ],
        },
        notAfter: {
          anyOf: [
            {
              $ref: '#/$defs/__schema2',
            },
            {
              type: 'null',
            },
          ],
        },
        evidence: {
          type: 'array',
          items: {
            $ref: '#/$defs/__schema3',
          },
        },
      },
      required: ['value', 'basis', 'partial', 'notBefore', 'notAfter', 'evidence'],
      additionalProperties: false,
    },
    updated: {
      type: ['string', 'null'],
    },
    body: {
      type: 'array',
      items: {
        $ref: '#/$defs/__schema4',
      },
      description: 'Plain text of the body, a paragraph each.',
    },
    regions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            description: 'ISO 3166-2',
          },
          role: {
            type: 'string',
            enum: ['primary', 'mentioned'],
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: ['code', 'role', 'evidence'],
        additionalProperties: false,
      },
    },
    partners: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            description: 'ISO 3166-1 alpha-2',
          },
          roles: {
            minItems: 1,
            type: 'array',
            items: {
              $ref: '#/$defs/__schema5',
            },
            description: 'Strongest first.',
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: ['code', 'roles', 'evidence'],
        additionalProperties: false,
      },
    },
    groups: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            description: 'UN M49, or a code of our own that begins with x-',
          },
          roles: {
            minItems: 1,
            type: 'array',
            items: {
              $ref: '#/$defs/__schema5',
            },
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: ['code', 'roles', 'evidence'],
        additionalProperties: false,
      },
    },
    links: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          region: {
            type: ['string', 'null'],
          },
          partner: {
            type: ['string', 'null'],
          },
          group: {
            type: ['string', 'null'],
          },
          role: {
            $ref: '#/$defs/__schema5',
          },
          joint: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema6',
            },
            description: 'Partners the claim names together; empty unless it is joint.',
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: ['region', 'partner', 'group', 'role', 'joint', 'evidence'],
        additionalProperties: false,
      },
    },
    figures: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          text: {
            type: 'string',
            description: 'As printed: «почти 60%».',
          },
          value: {
            anyOf: [
              {
                $ref: '#/$defs/__schema7',
              },
              {
                type: 'null',
              },
            ],
            description: 'In base units; null for a vague quantity.',
          },
          valueMax: {
            anyOf: [
              {
                $ref: '#/$defs/__schema8',
              },
              {
                type: 'null',
              },
            ],
            description: 'Upper end of a range.',
          },
          fraction: {
            anyOf: [
              {
                $ref: '#/$defs/__schema9',
              },
              {
                type: 'null',
              },
            ],
            description: 'Numerator and denominator of a worded share.',
          },
          unit: {
            type: 'string',
            description: 'ISO 4217, %, pp, x, t, m3, l, or a counted noun in English.',
          },
          qualifier: {
            type: 'string',
            enum: ['eq', 'gt', 'lt', 'approx'],
          },
          measure: {
            anyOf: [
              {
                $ref: '#/$defs/__schema10',
              },
              {
                type: 'null',
              },
            ],
            description: 'What is measured, as share-of-exports.',
          },
          period: {
            anyOf: [
              {
                $ref: '#/$defs/__schema11',
              },
              {
                type: 'null',
              },
            ],
          },
          comparedWith: {
            anyOf: [
              {
                $ref: '#/$defs/__schema11',
              },
              {
                type: 'null',
              },
            ],
          },
          subject: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  kind: {
                    type: 'string',
                    enum: ['region', 'zone', 'company', 'sector'],
                  },
                  text: {
                    type: 'string',
                  },
                },
                required: ['kind', 'text'],
                additionalProperties: false,
              },
              {
                type: 'null',
              },
            ],
          },
          regions: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          partners: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          groups: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          joint: {
            type: 'boolean',
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: [
          'text',
          'value',
          'valueMax',
          'fraction',
          'unit',
          'qualifier',
          'measure',
          'period',
          'comparedWith',
          'subject',
          'regions',
          'partners',
          'groups',
          'joint',
          'evidence',
        ],
        additionalProperties: false,
      },
    },
    products: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          hs: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema12',
            },
            description: 'HS 2022 chapters, likeliest first.',
          },
          text: {
            type: 'string',
          },
          direction: {
            type: 'string',
            enum: ['export', 'import', 'planned', 'foreign', 'unknown'],
          },
          confidence: {
            type: 'string',
            enum: ['high', 'medium', 'low'],
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: ['hs', 'text', 'direction', 'confidence', 'evidence'],
        additionalProperties: false,
      },
    },
    services: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          ebops: {
            type: 'string',
            description: 'EBOPS 2010 code, as SC.',
          },
          text: {
            type: 'string',
          },
          direction: {
            type: 'string',
            enum: ['export', 'import', 'planned', 'foreign', 'unknown'],
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: ['ebops', 'text', 'direction', 'evidence'],
        additionalProperties: false,
      },
    },
    people: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
            description: 'In the dictionary form.',
          },
          role: {
            type: ['string', 'null'],
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: ['name', 'role', 'evidence'],
        additionalProperties: false,
      },
    },
    organisations: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          kind: {
            type: 'string',
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: ['name', 'kind', 'evidence'],
        additionalProperties: false,
      },
    },
    quotes: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          speaker: {
            type: ['string', 'null'],
          },
          text: {
            type: 'string',
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: ['speaker', 'text', 'evidence'],
        additionalProperties: false,
      },
    },
    events: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          kind: {
            type: 'string',
            enum: ['fair', 'mission', 'visit', 'conference'],
          },
          place: {
            type: ['string', 'null'],
          },
          start: {
            anyOf: [
              {
                $ref: '#/$defs/__schema13',
              },
              {
                type: 'null',
              },
            ],
            description: 'YYYY-MM-DD, or --MM-DD when the year is not given.',
          },
          end: {
            type: ['string', 'null'],
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: ['name', 'kind', 'place', 'start', 'end', 'evidence'],
        additionalProperties: false,
      },
    },
    removed: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          line: {
            type: 'integer',
            exclusiveMinimum: 0,
            maximum: 9007199254740991,
          },
          start: {
            type: 'integer',
            minimum: 0,
            maximum: 9007199254740991,
          },
          end: {
            type: 'integer',
            minimum: 0,
            maximum: 9007199254740991,
          },
          text: {
            type: 'string',
          },
          rule: {
            type: 'string',
            minLength: 1,
          },
        },
        required: ['line', 'start', 'end', 'text', 'rule'],
        additionalProperties: false,
      },
    },
    duplicates: {
      type: 'array',
      items: {
        $ref: '#/$defs/__schema14',
      },
      description: 'Ids of other articles with the same text.',
    },
    warnings: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          rule: {
            type: 'string',
            minLength: 1,
          },
          message: {
            type: 'string',
            minLength: 1,
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/$defs/__schema3',
            },
          },
        },
        required: ['rule', 'message', 'evidence'],
        additionalProperties: false,
      },
    },
  },
  required: [
    'schema',
    'id',
    'source',
    'language',
    'title',
    'titleBasis',
    'lead',
    'authors',
    'agency',
    'publisher',
    'dateline',
    'date',
    'updated',
    'body',
    'regions',
    'partners',
    'groups',
    'links',
    'figures',
    'products',
    'services',
    'people',
    'organisations',
    'quotes',
    'events',
    'removed',
    'duplicates',
    'warnings',
  ],
  additionalProperties: false,
  $defs: {
    __schema0: {
      type: 'string',
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    },
    __schema1: {
      type: 'string',
      pattern: '^--\\d{2}-\\d{2}$',
    },
    __schema2: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    },
    __schema3: {
      type: 'object',
      properties: {
        block: {
          anyOf: [
            {
              type: 'string',
              enum: ['title', 'lead', 'dateline', 'credit', 'front-matter', 'table'],
            },
            {
              type: 'integer',
              minimum: 0,
              maximum: 9007199254740991,
            },
          ],
        },
        start: {
          type: 'integer',
          minimum: 0,
          maximum: 9007199254740991,
        },
        end: {
          type: 'integer',
          minimum: 0,
          maximum: 9007199254740991,
        },
        text: {
          type: 'string',
          minLength: 1,
          description: 'The block’s text from start to end, to the letter.',
        },
        rule: {
          type: 'string',
          minLength: 1,
          description: 'Name of the rule that decided.',
        },
      },
      required: ['block', 'start', 'end', 'text', 'rule'],
      additionalProperties: false,
    },
    __schema4: {
      type: 'string',
    },
    __schema5: {
      type: 'string',
      enum: ['export', 'import', 'trade', 'planned', 'mission', 'investment', 'contact', 'mention'],
    },
    __schema6: {
      type: 'string',
    },
    __schema7: {
      type: 'number',
    },
    __schema8: {
      type: 'number',
    },
    __schema9: {
      type: 'array',
      prefixItems: [
        {
          type: 'integer',
          minimum: -9007199254740991,
          maximum: 9007199254740991,
        },
        {
          type: 'integer',
          minimum: -9007199254740991,
          maximum: 9007199254740991,
        },
      ],
      items: false,
      minItems: 2,
      maxItems: 2,
    },
    __schema10: {
      type: 'string',
    },
    __schema11: {
      type: 'object',
      properties: {
        text: {
          type: 'string',
        },
        start: {
          type: ['string', 'null'],
        },
        end: {
          type: ['string', 'null'],
        },
      },
      required: ['text', 'start', 'end'],
      additionalProperties: false,
    },
    __schema12: {
      type: 'string',
      pattern: '^\\d{2}$',
    },
    __schema13: {
      type: 'string',
    },
    __schema14: {
      type: 'string',
    },
  },
  title: 'Export Herald article record, version 1',
}
