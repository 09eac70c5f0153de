/** What a rule says to a person, and a French sentence that it reads. */
export interface Rule {
  readonly example: string;
  readonly en: string;
  readonly fr: string;
}

/** Every rule that can stand in `because`, by the name that stands there. */
export const RULES = {
  clause: {
    example: "Le maire a déclaré que l’école rouvrirait lundi.",
    en: "A verb of speech with “que”: the subject of the verb speaks.",
    fr: "Un verbe de parole suivi de « que » : le sujet du verbe parle.",
  },
  infinitive: {
    example: "La préfète a promis de recevoir les riverains.",
    en: "A verb of speech with an infinitive: the subject of the verb speaks.",
    fr: "Un verbe de parole suivi d’un infinitif : le sujet du verbe parle.",
  },
  object: {
    example: "Le syndicat a dénoncé un recul sans précédent.",
    en: "A verb of speech with a noun that stands for what was said.",
    fr: "Un verbe de parole dont le complément dit ce qui a été dit.",
  },
  incise: {
    example: "« C’est une chance », a souligné la directrice.",
    en: "An inserted clause with the verb before its subject.",
    fr: "Une incise : le verbe précède son sujet.",
  },
  colon: {
    example: "L’avant-centre s’en tire par une pirouette : « On verra. »",
    en: "A colon after a verb: the subject of the verb speaks.",
    fr: "Deux-points après un verbe : le sujet du verbe parle.",
  },
  direct: {
    example: "Le sénateur a qualifié le projet de « folie ».",
    en: "A verb of speech right before the quotation.",
    fr: "Un verbe de parole devant la citation.",
  },
  question: {
    example: "La commerçante se demande si la rue rouvrira.",
    en: "An indirect question.",
    fr: "Une interrogation indirecte.",
  },
  oneself: {
    example: "L’élue s’est dite favorable à un report.",
    en: "“se dire” with an adjective: what somebody says of oneself.",
    fr: "« se dire » et un adjectif : ce que quelqu’un dit de soi.",
  },
  comme: {
    example: "Comme l’explique la vétérinaire, le troupeau va bien.",
    en: "“comme l’explique X”: X says what the sentence says.",
    fr: "« comme l’explique X » : X dit ce que dit la phrase.",
  },
  noun: {
    example: "Le préfet a répété les accusations du maire selon lesquelles l’usine pollue.",
    en: "A noun of speech with its clause: whoever its complement or its verb names.",
    fr: "Un nom de parole et sa proposition : celui que nomme son complément ou son verbe.",
  },
  agent: {
    example: "Le projet a été qualifié de « folie » par l’opposition.",
    en: "A passive verb: whoever stands behind “par” speaks.",
    fr: "Un verbe au passif : le complément introduit par « par » parle.",
  },
  headline: {
    example:
      "La préfecture « prête à agir »\n\nLe quai rouvrira lundi, selon la préfecture, qui a réuni les riverains hier soir.",
    en: "In a headline, a name right before quoted words.",
    fr: "Dans un titre, un nom juste devant des mots cités.",
  },
  doing: {
    example: "La préfecture « n’exclut aucune piste ».",
    en: "Within the marks a verb of speech, and its subject before them.",
    fr: "Entre les guillemets, un verbe de parole dont le sujet précède.",
  },
  repeated: {
    example:
      "Incendie : les voisins « ont eu peur »\n\nLes voisins « ont eu peur », raconte Jeanne Morel, qui habite la rue depuis dix ans.",
    en: "The headline repeats words that the article attributes.",
    fr: "Le titre reprend des mots que l’article attribue.",
  },
  selon: {
    example: "Selon l’avocate, son client ira en appel.",
    en: "“selon”, “d’après”: whoever follows speaks.",
    fr: "« selon », « d’après » : la personne nommée parle.",
  },
  pour: {
    example: "Pour la sénatrice, la loi est inapplicable.",
    en: "“pour” at the beginning and a person: that person thinks so.",
    fr: "« pour » en tête de phrase, suivi d’une personne : c’est son avis.",
  },
  chained: {
    example: "L’avocat a nié les faits, ajoutant qu’il coopérerait.",
    en: "A chained verb keeps the speaker.",
    fr: "Un verbe enchaîné garde le locuteur.",
  },
  continued: {
    example: "« Non », tranche le préfet. « La route restera fermée. »",
    en: "The quotation goes on after its inserted clause: the same speaker.",
    fr: "La citation reprend après l’incise : même locuteur.",
  },
  floating: {
    example: "Léa Moreau reste prudente. « Rien n’est exclu, vous savez. »",
    en: "No cue: the last person named speaks.",
    fr: "Sans verbe de parole : la dernière personne nommée parle.",
  },
  turn: {
    example: "« J’étais au lit », dit Léa Moreau. « Seule ? » demande la juge. « Avec la grippe. »",
    en: "Two people talk: whoever was asked answers.",
    fr: "Deux personnes dialoguent : la réponse est de l’autre.",
  },
  sentence: {
    example: "L’élue, déçue par ce « gâchis sans nom », a promis de revenir.",
    en: "Quoted words in a sentence of somebody’s words.",
    fr: "Mots cités dans une phrase attribuée.",
  },
  pronoun: {
    example: "Le ministre a confirmé la visite. Il a ajouté que rien n’était signé.",
    en: "A pronoun: the last one who spoke, of the same gender and number.",
    fr: "Un pronom : le dernier à avoir parlé, de même genre et de même nombre.",
  },
  named: {
    example: "Le maire de la commune, Jean Martin, a démenti toute fermeture.",
    en: "The words name the speaker.",
    fr: "Les mots nomment le locuteur.",
  },
  bearer: {
    example: "Paul Garnier, maire de Rieux, est inquiet. Le maire de Rieux a demandé un délai.",
    en: "The role or noun belongs to somebody whom the article names.",
    fr: "Ce rôle est celui d’une personne que l’article nomme.",
  },
  last: {
    example: "Il a reçu le maire. Ce dernier a demandé des renforts.",
    en: "“ce dernier”, “celui-ci”: the last one named.",
    fr: "« ce dernier », « celui-ci » : le dernier nommé.",
  },
  epithet: {
    example: "Une navigatrice reste prudente. La Brestoise rappelle que rien n’est sûr.",
    en: "A profession or origin alone: the last person of that gender.",
    fr: "Un métier ou une origine seuls : la dernière personne de ce genre.",
  },
  after: {
    example: "« Je n’ai rien vu. » Paul Garnier attend devant la porte.",
    en: "Nobody named before: the name right after the quotation.",
    fr: "Personne n’est nommé avant : le nom qui suit la citation.",
  },
  role: {
    example: "Une figure du quartier raconte que la digue a cédé.",
    en: "A role without a name, known only from the cue.",
    fr: "Un rôle sans nom, connu par le seul verbe de parole.",
  },
  document: {
    example: "Un communiqué du ministère précise que la route est fermée.",
    en: "A document speaks for those who issued it.",
    fr: "Un document parle pour ceux qui l’ont publié.",
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;
