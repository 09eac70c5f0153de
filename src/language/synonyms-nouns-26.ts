/** Adverbs: how, when and how much. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_26 = `
vite: > à vive allure
immédiatement: aussitôt
récemment: > ces derniers jours
prochainement: > dans les jours à venir
désormais: dorénavant > à partir de maintenant
autrefois: jadis, naguère
régulièrement: > à intervalles réguliers
souvent: régulièrement
environ: approximativement
presque: quasiment
principalement: majoritairement
entièrement: complètement
totalement: complètement
légèrement: faiblement
fortement: sensiblement
exprès: > volontairement
officiellement: > de source officielle
auparavant: précédemment
`;
