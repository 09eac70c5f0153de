/**
 * Words by which a question asks and which say nothing of its subject, folded. Removed from questions only: in an article
 * "quand" and "combien" are stop words or ordinary words.
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `
  qui que quoi quel quelle quels quelles lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels
  auxquelles ou quand comment combien pourquoi pk pq pkoi kan koi u keske kel kelle
  est esce quest cest quil quelle qua dit dis moi donne cite citer nomme indique
  appelle appelait nomme nommait nommer appeler
  etait sont fut furent ete soit
  peut peuvent pouvait pourrait doit devait existe
  passe arrive eu lieu
  truc trucs machin bidule fallu
  pendant avant apres depuis durant lors selon environ exactement finalement vraiment toujours
  svp stp please bonjour salut merci bjr slt cc mrc
  ke ki k koi kwa kand qd kels kelles kom cmt koman pcq pck c g ds pr tt tte ts tts dc vs ns av avc ac pdt jusk jusqa
  yavait yaura yora askip wesh wsh frr lol mdr ptdr jsp chepa jvoudrais jaimerais dps dpuis avk ms ect vrm vrmt svt apres rebonjour cordialement
  qq qqn qqun qqch tjrs tjr auj ajd ya eske esk keski kesk kil kon ds sr mtn mnt
  pourkoi pourkwa poukoi prquoi prkoi cb cbn cbien kombien konbien komment koment jms tjs tjr psk pske paske parske askip tkt jsp wesh wsh
  qlq qlqs qlqn qlqun qlqch keskil dpuis
  `
    .trim()
    .split(/\s+/),
);

/**
 * Words that name the kind of thing asked for rather than its subject, folded: the sentence that says "à Lyon" need not say
 * "ville". They count for little.
 */
export const KIND_WORDS: ReadonlySet<string> = new Set(
  `
  ville pays endroit lieu region continent annee date jour mois siecle epoque periode moment heure nombre quantite somme
  montant pourcentage nom prenom titre type types sorte genre categorie personne personnes personnalite personnage gens gars mec mecs
  evenement chose fait raison raisons cause but objectif maniere facon moyen exemple exemples element elements
  caracteristique caracteristiques consequence consequences role fonction metier profession difference
  `
    .trim()
    .split(/\s+/),
);

/** Nouns that say no more of what is asked for than "who", "what" or "how much", folded: the sentence that answers need not have them. */
export const GENERAL_KINDS: ReadonlySet<string> = new Set(
  `
  entreprise societe groupe club equipe organisation institution homme femme gens position reaction reponse avis opinion
  explication justification mesure mesures solution projet decision situation resultat resultats suite bilan prix cout montant somme total
  chiffre chiffres age vitesse hauteur taille distance profondeur longueur largeur poids superficie temperature duree proportion part taux
  seuil seuils limite plafond consigne consignes conseil conseils critique critiques revendication revendications demande demandes score detail details probleme condition conditions message argument arguments information informations
  company firm group club team organization man woman person people thing things kind price cost amount number age speed height size distance
  share rate day date year time month city town country place village region position reaction reason role part way
  `
    .trim()
    .split(/\s+/),
);

/** Chat spelling of the words that questions are made of, folded: how a frame has them. */
export const CHAT: ReadonlyMap<string, string> = new Map(
  `ke=que k=que ki=qui kel=quel kelle=quelle kels=quels kelles=quelles koi=quoi kwa=quoi kan=quand kand=quand qd=quand kom=comme
  cmt=comment koman=comment pk=pourquoi pq=pourquoi pkoi=pourquoi pourkoi=pourquoi cb=combien cbien=combien konbien=combien ds=dans
  tps=temps tt=tout bcp=beaucoup pr=pour ac=avec avc=avec kil=qu il kon=qu on pourkwa=pourquoi poukoi=pourquoi prquoi=pourquoi prkoi=pourquoi cbn=combien
  kombien=combien conbien=combien combient=combien conbient=combien conbiens=combien qel=quel qelle=quelle qels=quels jusqua=jusqu a komment=comment koment=comment jms=jamais dpuis=depuis qlqn=quelqu un`
    .split(/\s+(?=\S+=)/)
    .map((pair) => pair.split("=") as [string, string]),
);
