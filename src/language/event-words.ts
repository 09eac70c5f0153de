import { stem } from "./stem.ts";

/**
 * Words that name one kind of event, so that "l'appel vidéo" of one article and "la visioconférence" of another can be seen
 * to be the same. One row a kind; nouns and the verbs that go with them.
 */
const KINDS: Readonly<Record<string, string>> = {
  talks: `appel appeler conversation discussion discuter dialogue entretien entretenir entrevue échange échanger pourparlers négociation
    négocier rencontre rencontrer réunion réunir sommet conférence vidéoconférence visioconférence visio téléconférence tête-à-tête
    concertation consultation exprimer aborder parler communication conciliabule`,
  press: "presse point-presse interview interviewer",
  remote:
    "vidéo virtuel virtuelle vidéoconférence visioconférence visio téléconférence téléphone téléphonique distance",
  vote: "élection élire électoral scrutin vote voter suffrage référendum tour législatives présidentielle municipales régionales",
  trial:
    "procès juger jugement audience tribunal condamner condamnation verdict comparaître acquitter plaidoirie assises réquisitoire",
  arrest: "arrestation arrêter interpeller interpellation garde-à-vue écrouer incarcérer détention appréhender",
  death: "mort mourir décès décéder disparition disparaître tuer meurtre assassinat assassiner victime",
  attack:
    "attaque attaquer attentat frappe bombardement bombarder explosion exploser fusillade tir offensive assaut invasion envahir",
  accident: "accident collision percuter carambolage déraillement dérailler crash naufrage",
  fire: "incendie feu brûler flammes incendier",
  strike: "grève gréviste débrayage manifestation manifester mobilisation défiler défilé rassemblement cortège",
  publication:
    "publication publier parution paraître diffusion diffuser dévoiler présenter présentation rendre remettre remise transmettre soumettre",
  signature: "signature signer accord traité ratifier ratification paraphe conclure pacte convention",
  opening: "ouverture ouvrir inauguration inaugurer lancement lancer début débuter commencer démarrer",
  closing: "fermeture fermer clôture liquidation cessation",
  visit: "visite visiter déplacement voyage rendre",
  appointment: "nomination nommer investiture investir élire désigner succéder",
  departure: "démission démissionner départ quitter limoger limogeage licencier licenciement",
  match: "match rencontre finale demi-finale battre victoire défaite tournoi coupe championnat",
  law: "loi décret arrêté projet adopter adoption promulguer promulgation amendement entrée vigueur",
  disaster: "séisme tremblement inondation crue tempête ouragan cyclone intempéries orage canicule éruption tsunami",
  sanction: "sanction sanctionner embargo restriction amende",
  rise: "hausse augmenter augmentation progresser progression grimper relever",
  fall: "baisse baisser chute chuter recul reculer diminution",
};

/** Stem -> the kinds of event that it names. */
export const EVENT_KINDS: ReadonlyMap<string, readonly string[]> = (() => {
  const kinds = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(KINDS)) {
    for (const word of words.split(/\s+/)) {
      for (const part of [stem(word)]) {
        const own = kinds.get(part);
        if (own) {
          if (!own.includes(kind)) own.push(kind);
        } else kinds.set(part, [kind]);
      }
    }
  }
  return kinds;
})();

/** Stems that say nothing of which event it is: "avoir lieu", "se dérouler". */
export const EMPTY_STEMS: ReadonlySet<string> = new Set(
  `avoir être lieu dérouler tenir devoir pouvoir aller faire déclarer dire affirmer indiquer annoncer expliquer ajouter préciser estimer
  rapporter premier première dernier dernière prochain fois jour semaine mois année an matin soir nuit heure week-end lundi mardi mercredi jeudi
  vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain aujourd'hui
  président ministre journaliste selon tôt lors depuis plusieurs`
    .split(/\s+/)
    .map(stem),
);
