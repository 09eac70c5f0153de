/** Verbs for which the press has a turn of several words: lines as in `synonyms-verbs.ts`. */
export const VERBS_AS_TURNS = `
partir: > plier bagage, quitter les lieux, tirer sa révérence
commencer: > donner le coup d'envoi, prendre le départ, ouvrir les hostilités, ouvrir le bal
payer: > mettre la main au portefeuille
signer: > apposer sa signature, sceller un accord
atteindre: > franchir la barre, culminer, arriver à bon port
tricher: > copier sur son voisin
héberger: > offrir un toit, mettre à l'abri, offrir l'hospitalité
renverser: > prendre le pouvoir
rouvrir: > rouvrir ses portes
alerter: > donner l'alarme, lancer une alerte
prévenir: > donner l'alarme, tenir au courant
se replier: > battre en retraite
appareiller: > lever l'ancre, prendre la mer
descendre: > mettre pied à terre, rétrograder
s'enquérir: se renseigner, demander > prendre des nouvelles
cartonner: > rencontrer un succès, remporter un franc succès, plaire
mener: guider > prendre la tête, prendre l'avantage, piloter
constater: > prendre acte
contrôler: > prendre le contrôle, reprendre la main
prêter: avancer > mettre à disposition
utiliser: > mettre à profit
dénuder: dévêtir > mettre à nu
gaffer: > mettre les pieds dans le plat
manquer: > passer à côté
occasionner: > donner lieu
désespérer: désespoir, décourager > perdre espoir
temporiser: attendre > gagner du temps
réclamer: > crier famine
réchapper: > sortir indemne, se tirer d'affaire
se défenestrer: > se jeter dans le vide
se bagarrer: > en venir aux mains
débrayer: > se mettre en grève
s'entraider: > se serrer les coudes
avancer: > aller de l'avant
breveter: > déposer un brevet
s'enrhumer: > prendre froid
retourner: renvoyer > reprendre le chemin
sourire: > esquisser un sourire
assumer: > endosser la responsabilité
forcer: > enfoncer une porte
`;
