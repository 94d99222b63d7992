// biome-ignore lint/suspicious/noEmptyInterface: filled by the part's first rule
export interface Calendar {}
