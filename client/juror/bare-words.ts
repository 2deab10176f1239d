// Jurors write with or without the beginning that the field has printed before it; it is read in one way.

const without = (lead: RegExp) => (words: string) => words.trim().replace(lead, '')

export const bareNeed = without(/^(?:vi behöver|we need)[\s…:]+/iu)
export const bareSoThat = without(/^(?:så att|att|so that)[\s…:]+/iu)
export const bareProposal = without(/^(?:vi rekommenderar att|att|we recommend that)[\s…:]+/iu)
export const bareBecause = without(/^(?:därför att|att|because)[\s…:]+/iu)
export const bareCondition = without(/^(?:jag kan gå med på det om|i can go along with it if)[\s…:]+/iu)

/** A proposal that begins in its own way: “We recommend a limit …”. */
export const recommends = (words: string): boolean => /^(?:vi rekommenderar|we recommend)(?!\p{L})/iu.test(words)
