import { conjugate, NOUNLIKE } from "./conjugation.ts";
import { SELF_VERBS, SPEECH_VERBS } from "./speech-verbs.ts";

/** What `verbForms` is made of: every form, apart by a blank; what a form can be, as "lemma kind", apart by a comma; for each form the number of the latter. */
export interface VerbTable {
  readonly forms: string;
  readonly said: string;
  readonly saidOf: readonly number[];
}

/** Auxiliaries first: where two verbs share a form ("suis", "vit"), the earlier one names it. */
const FREQUENT = `être avoir faire aller devoir pouvoir vouloir savoir falloir venir tenir voir prendre mettre rendre donner passer
rester laisser porter trouver arriver devenir montrer permettre servir sortir partir suivre vivre perdre gagner ouvrir fermer offrir
commencer finir continuer tomber monter descendre entrer rentrer revenir parvenir obtenir maintenir détenir retenir appartenir contenir
recevoir apercevoir concevoir percevoir décevoir attendre vendre descendre dépendre tendre étendre rendre défendre prendre apprendre comprendre
surprendre entreprendre reprendre mettre permettre commettre soumettre transmettre remettre battre combattre conduire produire réduire
construire détruire introduire traduire séduire connaître paraître apparaître disparaître naître mourir courir parcourir secourir
lire élire écrire inscrire croire boire rire suffire plaire taire vaincre rompre résoudre craindre plaindre atteindre joindre rejoindre éteindre
peindre contraindre interdire contredire valoir asseoir choisir réussir agir réagir grandir établir rétablir remplir fournir punir réunir subir saisir bâtir
investir ralentir garantir définir réfléchir élargir durcir enrichir franchir nourrir fuir unir applaudir aboutir guérir blanchir accomplir
aimer aider ajouter accepter accompagner accorder accueillir acheter adopter adresser afficher agir aggraver alimenter amener améliorer analyser apporter apprécier
approcher approuver arrêter assister assumer attaquer attirer augmenter avancer baisser bloquer bouger briser cacher calmer causer cesser changer chercher choisir
circuler coller combler commander compter concerner condamner conserver consacrer constituer constater consulter consommer contribuer contrôler convoquer coûter créer
croiser cultiver danser décider découvrir dégager demeurer déposer dépasser déplacer dérouler désigner détester développer devancer diriger discuter disposer diviser
donner douter durer échapper échouer éclater écouter effectuer élever éliminer employer empêcher emporter encourager engager enlever entamer entourer entraîner
envahir envoyer éprouver espérer essayer estimer étudier évacuer éviter évoluer examiner exister exercer expliquer exploiter exposer exprimer fabriquer faciliter figurer financer fixer
fonctionner fonder forcer former frapper gérer gagner garder goûter guider habiter hésiter ignorer illustrer imposer incarner indiquer influencer installer instaurer interpeller
intervenir inventer jeter jouer jouir juger justifier lancer lever libérer lier livrer loger lutter manger manifester manquer marcher marquer mener mériter mesurer modifier monter multiplier
nécessiter négocier nommer obliger occuper opérer opposer organiser oser oublier pardonner parler partager participer payer peser placer porter poser posséder pousser pratiquer
précéder préférer préparer présenter préserver présider procéder profiter progresser prolonger prononcer protéger prouver provoquer publier quitter ramener
rapporter rassembler rattraper réaliser recruter reculer redevenir refuser regarder régler rejeter relancer relever remonter remplacer remporter rencontrer renforcer renoncer rentrer renverser
réparer représenter reposer résister respecter respirer ressembler ressentir rester retirer retourner retrouver réveiller risquer rouler sauver sembler sentir servir
signer situer soigner sonner souffrir soulever soutenir subsister supporter supprimer survivre survenir tarder tenter terminer tester tirer toucher tourner traiter transformer travailler traverser
tuer utiliser valider varier veiller verser viser visiter voler voter vider surveiller souhaiter abandonner abriter accélérer accuser acquérir admirer
affecter affronter agresser alerter animer annuler aspirer assurer atterrir avertir bénéficier blesser brûler célébrer chuter cibler coopérer
démarrer démissionner démontrer dénoncer dérailler déraper descendre désirer détourner déclencher déployer disperser dissoudre doubler échanger éclairer économiser effondrer
embaucher émettre encadrer enregistrer enquêter enterrer entretenir équiper escalader exiger expulser fêter fréquenter frôler fusionner heurter hospitaliser identifier impliquer inaugurer
incendier inculper infliger intégrer interroger interrompre inviter licencier limiter menacer mobiliser négliger neutraliser nuire percuter perquisitionner
piloter planter pleurer plonger pleuvoir promouvoir rassurer ravager réclamer récolter récompenser reconduire récupérer redouter rédiger réformer
rejoindre rémunérer renaître renouveler répartir requérir réserver résulter révoquer ruiner saluer sanctionner saturer séjourner
sévir sombrer souscrire stagner stationner stopper succéder suffire suspendre télécharger transférer triompher tromper trouver vacciner
exclure inclure conclure recueillir entendre traîner transporter loger signifier consister correspondre remercier regretter couper compliquer durer exagérer
plaider condamner acquitter écoper comparaître acclamer accoucher accumuler achever affaiblir agiter amorcer assassiner asséner attester attribuer cambrioler
céder chanter charger clôturer commercialiser compenser composer confronter convaincre coordonner creuser débattre débarquer débloquer
débuter décéder décliner décoller décrocher défiler déguster déménager dénombrer desservir digérer diffuser dominer élaborer embrasser entraver envisager
évoquer fuir fondre générer grimper habiller imaginer immobiliser importer imprimer inquiéter inspirer insulter interpréter inverser investir jaillir lâcher massacrer
mentir métamorphoser naviguer nettoyer noyer observer occasionner offenser pêcher pénétrer périr persister plier poursuivre pourvoir précipiter prescrire priver proliférer propager provenir
surnommer baptiser appeler qualifier grincer essuyer hocher ruminer interrompre dissimuler contenter borner empresser plaire obstiner persister limiter réussir racheter raser ravir rebondir redémarrer redonner régner réguler réjouir relier remettre renvoyer répandre replonger reporter reproduire ressortir restaurer restituer rétrograder retarder réveiller rêver saisir
salir semer siéger simplifier soupçonner souvenir stimuler subventionner superviser tabler tolérer torturer trahir trancher valoriser vibrer violer virer corriger protester écarter publier grimacer souffler hausser justifier
refléter geler prospérer péricliter basculer enliser piétiner envenimer dégénérer perdurer flamber émaner découler bombarder pilonner encercler exécuter capituler incomber abattre
assiéger annexer repousser infiltrer saboter paralyser perturber décimer dévaster endommager exacerber attiser raviver apaiser désamorcer enrayer endiguer freiner stabiliser
déstabiliser fragiliser consolider cimenter sceller ratifier abroger promulguer entériner avaliser parrainer mandater désavouer destituer évincer limoger
écrouer extrader kidnapper capturer relâcher gracier plafonner doper éroder déprécier dévaluer emprunter endetter exonérer exporter approvisionner acheminer
héberger rapatrier refouler côtoyer dialoguer rallier fédérer unifier scinder démanteler désarmer déferler surgir enclencher achopper buter symboliser refermer rouvrir verrouiller
quadriller patrouiller survoler transgresser bafouer enfreindre honorer concrétiser matérialiser finaliser parapher jalonner entacher ternir discréditer légitimer influer dissuader
épargner endeuiller bouleverser choquer effrayer terroriser intimider harceler traquer pourchasser localiser repérer détecter intercepter espionner pirater divulguer fuiter retentir
résonner mutiler soulager ravitailler affamer exiler migrer assouplir radicaliser polariser redresser propulser hisser ériger
démolir anéantir pulvériser`;

/** Forms that are nearly always something else: "sous", "pas", "tu", "est" the point of the compass is left to the reader. */
const NOT_VERBS = new Set([
  "sous",
  "tu",
  "tue",
  "vers",
  "mis-à-part",
  "lus",
  "nues",
  "fort",
  "sise",
  "sus",
  "font-il",
  "vue",
  "sens",
  "exécutions",
  "annexions",
  "interceptions",
  "détections",
]);

/** Present forms that are nouns too: "une annonce", "la demande". All others in -e are verbs wherever they stand. */
const NOUNS_TOO = new Set(
  `annonce demande note remarque marche critique place porte forme aide cause lance charge cible doute juge garde visite rencontre réserve réforme offre
  attaque fête plante change commande compte dépense dispute écoute enquête excuse figure force joue limite livre loge manque menace mesure mine monte montre offense peine pratique
  presse prime récolte recherche reste risque signe souffle tente trace traite trouble vote voyage relève reproche estime alerte amende arme avance bataille bouche branche brise
  cache cadre calme casse célèbre cesse chasse chute classe cloche colle colonne combine compare complète concentre conduite consulte contacte contrôle copie corde couche coupe course crève crie
  danse date débute découverte défense dessine double doute dresse entraîne entre envie épreuve erre espace étape étoile exemple fabrique ferme fiche file filme fixe flamme foule fouille fraude frappe fuite
  glace goutte grève groupe guide guerre habite heure honte huile image impute intrigue jauge jeûne lecture ligne lutte marque masse mêle mentionne mode monnaie nage neige nomme nuance nuit
  office ordre oublie panne parade parle partage passe pause pêche pense pente perce pièce pile pilote piste place plainte plonge pompe pose poste pousse prête prise promène propage protège quitte
  rage rame rampe rase rature récompense réplique réponse reprise reste retraite révolte rive ronde roule ruine sauve séance serre somme sonde sorte sortie soupe source suite supplique surprise
  taille tâche tape taxe teste texte tire tombe touche tourne trame transe trempe trompe troupe tue tutelle use vague veille vente verse vide vie ville vise voile vole zone
  bascule riposte capture patrouille épargne alarme traque relâche`
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`]),
);

interface Said {
  readonly kind: number;
  readonly lemma: string;
}

function conjugated(): Map<string, Said> {
  const forms = new Map<string, Said>();
  const lemmas = [
    ...FREQUENT.split(/\s+/).slice(0, 12),
    ...SPEECH_VERBS.keys(),
    ...SELF_VERBS.keys(),
    ...FREQUENT.split(/\s+/),
  ];
  for (const lemma of new Set(lemmas)) {
    for (const [form, bits] of conjugate(lemma)) {
      if (NOT_VERBS.has(form)) continue;
      const kind = NOUNS_TOO.has(form) ? bits : bits & ~NOUNLIKE;
      const known = forms.get(form);
      forms.set(form, known ? { kind: known.kind | kind, lemma: known.lemma } : { kind, lemma });
    }
  }
  // "brulé", "maitriser", "connait": as they are written since 1990.
  for (const [form, { kind, lemma }] of [...forms]) {
    const plain = form.replace("û", "u").replace("î", "i");
    if (plain.length > PLAIN && !forms.has(plain)) forms.set(plain, { kind, lemma });
  }
  return forms;
}
/** In letters: "du" and "cru" are other words. */
const PLAIN = 4;

/** Every form of some 1,000 frequent verbs. To conjugate them takes long: the build does it once. */
export function verbTable(): VerbTable {
  const forms = conjugated();
  const numbers = new Map<string, number>();
  const saidOf = [...forms.values()].map(({ lemma, kind }) => {
    const said = `${lemma} ${kind}`;
    const number = numbers.get(said) ?? numbers.size;
    numbers.set(said, number);
    return number;
  });
  return { forms: [...forms.keys()].join(" "), said: [...numbers.keys()].join(","), saidOf };
}
