/** Turns with mettre, tenir, tirer, passer, jeter, semer, battre, couper and rompre: lines as in `synonyms-verbs.ts`. */
export const VERBS_IN_PHRASES_1 = `
mettre au ban: exclure, bannir
mettre au clou: gager
mettre au pilori: clouer au pilori, fustiger, stigmatiser
clouer au pilori: fustiger, stigmatiser
mettre au placard: écarter
mettre au rebut: jeter, se débarrasser
mettre au rancart: jeter > abandonner
mettre au tapis: terrasser > battre
soumettre au vote: > voter
mettre aux arrêts: emprisonner
mettre aux fers: emprisonner, enchaîner
mettre aux voix: soumettre au vote > voter
mettre bon ordre: régler, remédier
mettre dans le même sac: confondre, amalgamer
mettre dans le même panier: confondre, amalgamer
mettre d'accord: réconcilier
mettre de l'ordre: réorganiser
mettre de l'huile sur le feu: attiser > envenimer
mettre de l'eau dans son vin: se modérer
mettre des bâtons dans les roues: entraver, contrecarrer
mettre en branle: déclencher
mettre en cage: enfermer > emprisonner
mettre en chantier: lancer les travaux
mettre en colère: fâcher, énerver, irriter
mettre en conformité: adapter, normaliser
mettre en difficulté: fragiliser
mettre en disponibilité: suspendre
mettre en émoi: émouvoir, choquer
mettre en exergue: mettre en avant > souligner
mettre en garde à vue: > arrêter, interpeller
placer en redressement judiciaire: déposer le bilan
placer sous contrôle judiciaire: libérer sous conditions
placer la barre haut: > exiger
mettre en gage: gager
mettre en joie: réjouir
mettre en jeu: risquer
mettre en liberté: relâcher, élargir
remettre en liberté: élargir
mettre en route: démarrer, activer > lancer
mettre en mouvement: bouger, actionner
mettre en pause: > interrompre
mettre en perspective: relativiser
mettre en pratique: exécuter > appliquer
mettre en quarantaine: isoler, confiner
placer en quarantaine: isoler, confiner
mettre en question: douter > contester
remettre en cause: > douter
mettre en rapport: relier
mettre en relation: relier
mettre en relief: mettre en avant > souligner
mettre en réserve: stocker, entreposer
mettre en retrait: > écarter
mettre en sourdine: atténuer
mettre en sûreté: protéger, mettre à l'abri
mettre en vigueur: > appliquer
mettre en veilleuse: suspendre
mettre fin aux hostilités: cesser le combat, déposer les armes
mettre hors d'usage: saboter > détruire
mettre hors-la-loi: bannir > interdire
mettre hors service: désactiver, neutraliser
mettre hors jeu: éliminer > écarter
mettre hors de combat: neutraliser
mettre l'accent: > insister, souligner
mettre le grappin: attraper, capturer, s'emparer
mettre le holà: freiner > arrêter, stopper
mettre le couteau sous la gorge: contraindre, menacer
mettre le paquet: s'efforcer
mettre le siège: assiéger
mettre les choses au clair: clarifier
mettre les points sur les i: clarifier > préciser
mettre les petits plats dans les grands: fêter
mettre les gaz: accélérer
mettre sa menace à exécution: concrétiser
mettre son grain de sel: s'immiscer
mettre son véto: bloquer > s'opposer
mettre son nez: s'immiscer
mettre sous clé: enfermer
mettre sous cloche: isoler, protéger
mettre sous le nez: > montrer
mettre sous l'éteignoir: étouffer
mettre sous presse: imprimer
mettre sous pression: stresser
mettre sur écoute: > surveiller
mettre sur la paille: > ruiner
mettre sur la touche: > écarter, exclure
mettre sur la sellette: interroger > critiquer
mettre sur le carreau: licencier
mettre sur le compte: attribuer, imputer
mettre sur le dos: imputer > accuser
mettre sur le tapis: évoquer, aborder
mettre sur les rails: > lancer
mettre sur un piédestal: admirer, idolâtrer
mettre tout en œuvre: s'efforcer
mettre une claque: gifler
mettre une amende: verbaliser, sanctionner
mettre une raclée: vaincre > battre
mettre à découvert: dévoiler, exposer
mettre à flot: renflouer
remettre à flot: > renflouer
mettre à l'amende: punir
mettre à l'antenne: diffuser
mettre à l'honneur: honorer, célébrer
mettre à l'index: interdire > exclure
mettre à la casse: jeter > détruire
mettre à la diète: affamer
mettre à la poubelle: jeter
mettre à la rue: > expulser
mettre à l'ombre: > emprisonner
mettre à pied: > licencier
mettre à prix: > estimer
mettre à profit: exploiter
mettre à rude épreuve: éprouver
mettre à sec: assécher, vider
mettre à la voile: appareiller
se mettre à dos: s'aliéner, fâcher
se mettre à l'heure: s'adapter
se mettre à table: manger
se reposer: > se mettre au vert, souffler
se mettre au travail: s'atteler
se mettre au volant: conduire
se mettre à nu: se confier, se déshabiller
se mettre à niveau: progresser
se mettre à couvert: se protéger, s'abriter
cesser le travail: > se mettre en grève
se mettre en marche: démarrer
se mettre en ménage: s'installer, emménager
se mettre en retrait: s'effacer
se mettre en quatre: s'efforcer, se démener
se mettre en travers: > s'opposer
se mettre en valeur: briller
se mettre le doigt dans l'œil: se tromper
tenir à cœur: importer
tenir à distance: éloigner
tenir à l'écart: exclure
tenir compagnie: accompagner
tenir le cap: persévérer, maintenir
tenir le choc: résister
tenir le monde en haleine: captiver
tenir en haleine: captiver
tenir en laisse: contrôler
tenir en respect: > menacer
tenir la chandelle: accompagner
tenir la dragée haute: résister
tenir la route: convaincre
tenir la promesse: > tenir parole
tenir lieu: remplacer, servir
tenir sa langue: se taire
tenir ses promesses: tenir ses engagements
tenir pour responsable: imputer > accuser
tenir pour acquis: croire
tirer argument: invoquer
tirer au flanc: paresser
tirer bénéfice: profiter
tirer d'affaire: secourir
tirer d'embarras: > aider
tirer des conclusions: déduire
tirer des bords: naviguer
tirer des plans: projeter
tirer en longueur: s'éterniser
tirer la couverture: s'accaparer
tirer la langue: peiner
tirer la sonnette: > alerter
tirer le diable par la queue: peiner
tirer le meilleur: optimiser
tirer le portrait: photographier
tirer le signal d'alarme: avertir > alerter
tirer les vers du nez: interroger
tirer les enseignements: apprendre
tirer les oreilles: gronder, réprimander
tirer son chapeau: saluer > féliciter
tirer son origine: provenir
tirer sur la corde: exagérer, abuser
tirer sur l'ambulance: s'acharner
tirer un bilan: évaluer
tirer vers le bas: baisser, niveler
tirer à hue et à dia: se disperser
tirer à la courte paille: tirer au sort
tirer à sa fin: s'achever > se terminer
tirer à vue: tirer > abattre
passer à l'antenne: > diffuser
passer à l'ennemi: trahir, déserter
passer à la caisse: > payer
passer à la postérité: marquer l'histoire
marquer l'histoire: > entrer dans l'histoire
passer à la loupe: examiner, scruter
passer à la moulinette: > critiquer
passer à table: avouer, manger
passer au vote: > voter
passer au second plan: s'effacer, être relégué
passer au travers: échapper, éviter
passer au bleu: oublier
passer au fil de l'épée: massacrer > tuer
passer au pilon: > détruire
passer au scanner: examiner
passer aux choses sérieuses: commencer
passer aux commandes: > diriger
passer comme une lettre à la poste: réussir
passer d'actualité: vieillir
passer de main en main: circuler
passer de mode: vieillir
passer du coq à l'âne: divaguer
passer devant la justice: comparaître
passer devant le tribunal: > comparaître
passer en boucle: répéter
passer en revue: > inspecter
passer l'hiver: hiverner
passer l'obstacle: franchir
passer la parole: donner la parole
passer la rampe: convaincre
passer la seconde: accélérer
passer le cap: franchir > dépasser
passer le témoin: passer le relais, transmettre, céder
passer le mot: informer > prévenir
passer le balai: balayer
passer les menottes: > arrêter
passer les bornes: exagérer, dépasser les bornes
dépasser les bornes: exagérer, abuser
passer par pertes et profits: oublier > abandonner
passer son chemin: ignorer
passer sous le manteau: cacher
passer sous les fourches caudines: se soumettre
passer un mauvais quart d'heure: souffrir
passer un savon: gronder, réprimander, sermonner
passer un cap: progresser
passer un marché: conclure
jeter aux oubliettes: > abandonner
jeter aux orties: > abandonner
jeter de la poudre aux yeux: tromper, impressionner
jeter des sorts: ensorceler
jeter l'anathème: > condamner
jeter l'argent par les fenêtres: dépenser, gaspiller, dilapider
jeter l'opprobre: discréditer, déshonorer
jeter la pierre: blâmer
jeter la première pierre: > accuser
jeter la suspicion: soupçonner
jeter le gant: défier
jeter le trouble: semer le trouble
semer le trouble: perturber
semer la discorde: > diviser
semer la zizanie: diviser, semer la discorde
semer la mort: > tuer
semer la pagaille: perturber, désorganiser
jeter le masque: se dévoiler
jeter son argent: dilapider
jeter un œil: regarder, consulter
jeter un coup d'œil: regarder, consulter
jeter un pavé dans la mare: scandaliser, choquer
jeter un pont: relier
jeter à la figure: reprocher
jeter à la poubelle: jeter, se débarrasser
jeter à la porte: expulser, renvoyer
jeter à la rue: > expulser
jeter à terre: renverser
battre à plate couture: écraser > vaincre
battre de vitesse: > devancer
battre des mains: applaudir
battre en brèche: contredire, réfuter > critiquer
battre froid: ignorer, bouder
battre la campagne: divaguer
battre la chamade: palpiter
battre le rappel: rassembler, mobiliser
battre monnaie: frapper monnaie
battre sa coulpe: regretter, se repentir, s'excuser
couper à travers champs: raccourcir
couper au plus court: raccourcir
couper aux ciseaux: tondre
couper court aux rumeurs: démentir
couper en deux: diviser, scinder
couper l'appétit: écœurer
couper la poire en deux: transiger, trouver un compromis
couper la route: > bloquer
priver d'électricité: > couper l'électricité
couper le mal à la racine: éradiquer
couper le robinet: cesser > suspendre
couper le souffle: émerveiller, impressionner
couper les ailes: brider
couper les cheveux en quatre: ergoter
couper les relations: rompre les relations
rompre les amarres: s'affranchir
rompre les négociations: cesser les négociations
`;
