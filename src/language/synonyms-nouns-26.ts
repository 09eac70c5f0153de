/** Adverbs: how, when and how much. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_26 = `
vite: > à vive allure
immédiatement: aussitôt
récemment: > ces derniers jours
prochainement: futur > dans les jours à venir
désormais: dorénavant > à partir de maintenant
autrefois: jadis, naguère
régulièrement: > à intervalles réguliers
souvent: régulièrement
environ: approximativement
presque: quasiment
principalement: majoritairement
entièrement: complètement
totalement: complètement, intégralité
légèrement: faiblement
fortement: sensiblement, vigoureux
exprès: > volontairement
officiellement: > de source officielle
auparavant: précédemment
`;
