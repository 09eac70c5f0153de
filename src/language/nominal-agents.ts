/** More families as in `nominal.ts`: the act, who does it, what it is done with. */
export const NOMINAL_AGENTS = `
adhérer: adhérent
arpenter: arpentage
atteler: attelage
attirer: attrait
balayer: balayage
baigner: bain, baigneur
bloquer: blocus
braconner: braconnier
bronzer: bronzage
camper: camping, campeur
chômer: chômage, chômeur
comploter: comploteur
compromettre: compromission
concourir: concurrent
convaincre: conviction
cuisiner: cuisinier
découper: découpage
dépanner: dépannage, dépanneur
distribuer: distributeur
doubler: doublage
éclairer: éclairage
errer: errance
fabriquer: fabricant
glisser: glissement
griller: grillade
haïr: haine
inspecter: inspecteur
kidnapper: kidnappeur
laver: lavage
marcher: marcheur
patiner: patinage
pencher: inclinaison
prononcer: prononciation
protester: protestataire
saboter: saboteur
scier: scierie
tatouer: tatoueur
tondre: tonte
torturer: tortionnaire
venger: vengeur
accoster: accostage
amarrer: amarrage
arracher: arrachage
certifier: certificat
coloniser: colon
cracher: crachat
détecter: détecteur
embrasser: baiser
entrer en éruption: éruption
nicher: nid
précéder: prédécesseur
sonner: sonnerie, sonnette
tousser: toux
anxieux: anxiété
cher: cherté
cruel: cruauté
difficile: difficulté
doux: douceur
épais: épaisseur
étroit: étroitesse
fou: folie
grave: gravité
ivre: ivresse
laid: laideur
lent: lenteur
mince: minceur
neutre: neutralité
peureux: peur
précaire: précarité
prudent: prudence
pur: pureté
rare: rareté
sale: saleté
sobre: sobriété
solidaire: solidarité
sourd: surdité
aveugle: cécité
vrai: vérité
`;
