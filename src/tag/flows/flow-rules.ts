import type { LanguagePack } from '../../languages/language.ts'

export interface FlowRules {
  readonly pack: LanguagePack
}

export const compileFlowRules = (pack: LanguagePack): FlowRules => ({ pack })
