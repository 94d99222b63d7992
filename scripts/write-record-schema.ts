// Writes src/records/record-schema.ts, the published JSON Schema of the record, from the schemas of `src/records/`:
//
//   npx jiti scripts/write-record-schema.ts && npx biome check --write src/records/record-schema.ts

import { writeFileSync } from 'node:fs'
import { recordJsonSchema } from '../src/records/json-schema.ts'

const TITLE =
  '/** The JSON Schema of the public record, as a site publishes it; made by scripts/write-record-schema.ts. */'

writeFileSync(
  'src/records/record-schema.ts',
  `${TITLE}\nexport const RECORD_SCHEMA: object = ${JSON.stringify(recordJsonSchema(), null, 2)}\n`,
)
