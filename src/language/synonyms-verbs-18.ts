/** Verbs a little less used, with their nouns: lines as in `synonyms-verbs.ts`. */
export const VERBS_IN_FURTHER_USE = `
accabler: affliger
accommoder: adapter, arranger
accoupler: apparier
affûter: aiguiser, aiguisage
agglutiner: coller, s'entasser
agripper: s'accrocher, empoigner
aiguiser: attiser
alarmer: effrayer
amalgamer: confondre
aplatir: écraser, aplanir, écrabouiller
bagarrer: se battre
balader: se promener
baliser: signaler, balisage
brider: limiter, bridage
brouter: paître
camoufler: camouflage
canaliser: endiguer
cantonner: limiter, confiner
cautionner: approuver, soutenir
chapeauter: coiffer
climatiser: rafraîchir
cloner: clonage, reproduire
coincer: attraper
communier: communion
compliquer: embrouiller
complimenter: compliment
conjuguer: associer
converger: convergence
courir: cavaler
crever: éclater
s'éteindre: > décéder
déchaîner: provoquer, déclencher
dégeler: débloquer
déguerpir: s'enfuir, décamper, détaler
démunir: priver
déplaire: mécontenter, contrarier
déposséder: dépouiller, dépossession > exproprier
dépoussiérer: moderniser, nettoyer
dévaler: descendre, dégringoler
deviser: discuter, bavarder
diluer: dilution
converser: > discuter
embêter: ennuyer, importuner, enquiquiner
embrouiller: confondre
emparer: s'approprier
empoigner: saisir
emporter: emmener
enfuir: > détaler
engueuler: gronder
enrober: recouvrir
envoûter: > ensorceler
enthousiasmer: passionner, emballer
érafler: égratigner
évaporer: > disparaître
familiariser: habituer, accoutumer
feuilleter: parcourir, consulter
ficher: recenser, fichage
flairer: renifler, pressentir
fleurir: floraison, éclore
garnir: orner
gaver: gavage, bourrer
grelotter: trembler, frissonner
grignoter: manger, ronger
accoutumer: > habituer
habituer: habitude
intenter: engager
`;
