/** One rule by which a date was counted: what it says, in both languages, and a sentence of the kind it is for. */
export interface Rule {
  readonly example: string;
  readonly en: string;
  readonly fr: string;
}

/** Every rule that `TimeAnchor.rule` can name. */
export const RULES = {
  "deictic-day": {
    example: "Le député a démissionné hier.",
    en: "counted in days from the article's date",
    fr: "compté en jours depuis la date de l'article",
  },
  "weekday-past": {
    example: "Le ministre a présenté mardi les mesures.",
    en: "the last such weekday before the article's date, since the verb is past",
    fr: "le dernier jour de ce nom avant la date de l'article : le verbe est au passé",
  },
  "weekday-future": {
    example: "Le conseil examinera mardi le projet.",
    en: "the next such weekday after the article's date, since the verb looks ahead",
    fr: "le prochain jour de ce nom après la date de l'article : le verbe est tourné vers l'avenir",
  },
  "weekday-same": {
    example: "Le président a reçu mardi son homologue.",
    en: "the weekday of the article's own date",
    fr: "le jour même de l'article",
  },
  "weekday-nearest": {
    example: "Grève : les trains à l'arrêt mardi",
    en: "the nearest such weekday, since no verb says which",
    fr: "le jour de ce nom le plus proche : aucun verbe ne tranche",
  },
  "weekday-last": {
    example: "L'usine a fermé vendredi dernier.",
    en: "the last such weekday before the article's date",
    fr: "le dernier jour de ce nom avant la date de l'article",
  },
  "weekday-next": {
    example: "Les syndicats appellent à la grève jeudi prochain.",
    en: "the next such weekday after the article's date",
    fr: "le prochain jour de ce nom après la date de l'article",
  },
  "weekday-weeks": {
    example: "Le procès s'ouvrira lundi en huit.",
    en: "a week or two after the next such weekday",
    fr: "une ou deux semaines après le prochain jour de ce nom",
  },
  "weekday-text": {
    example: "Il est parti le 4 mars. Le vendredi suivant, il est revenu.",
    en: "the weekday next to the date before it in the text",
    fr: "le jour de ce nom qui touche la date précédente du texte",
  },
  "day-month-nearest": {
    example: "Le procès s'est ouvert le 7 septembre.",
    en: "the day of that date nearest to the article's date",
    fr: "le jour de cette date le plus proche de l'article",
  },
  "day-month-text": {
    example: "Réunis mardi 7 septembre 2021, ils se reverront le 9 septembre.",
    en: "the day of that date nearest to the one before it in the text",
    fr: "le jour de cette date le plus proche de la date précédente du texte",
  },
  "weekday-of-date": {
    example: "Ils s'étaient vus en août 2021. Le mardi 7 septembre, ils se reparleront.",
    en: "the year in which that day falls on that weekday, near another date of the text",
    fr: "l'année où ce jour tombe ce jour de la semaine, près d'une autre date du texte",
  },
  "day-month-told": {
    example: "Il est entré en vigueur le 1er juillet dernier.",
    en: "the last or next day of that date, as the words say",
    fr: "le dernier ou le prochain jour de cette date, comme le disent les mots",
  },
  "day-of-month": {
    example: "Le sommet se tiendra le 24 à Bruxelles.",
    en: "the day of that number nearest to the article's date, the way the verb looks",
    fr: "le jour de ce numéro le plus proche, du côté que dit le verbe",
  },
  "month-told": {
    example: "Il sera inauguré en septembre prochain.",
    en: "the last or next month of that name, as the words say",
    fr: "le dernier ou le prochain mois de ce nom, comme le disent les mots",
  },
  "month-past": {
    example: "Les ventes ont reculé en décembre.",
    en: "the last month of that name, since the verb is past",
    fr: "le dernier mois de ce nom : le verbe est au passé",
  },
  "month-future": {
    example: "Le chantier doit s'achever fin février.",
    en: "the next month of that name, since the verb looks ahead",
    fr: "le prochain mois de ce nom : le verbe est tourné vers l'avenir",
  },
  "month-nearest": {
    example: "Élections de mai : les listes",
    en: "the nearest month of that name",
    fr: "le mois de ce nom le plus proche",
  },
  "month-text": {
    example: "Il est élu en mars 2015. En juin suivant, il démissionne.",
    en: "the month of that name next to the date before it in the text",
    fr: "le mois de ce nom qui touche la date précédente du texte",
  },
  season: {
    example: "La canicule avait tué 200 personnes l'été dernier.",
    en: "the season counted from the article's date",
    fr: "la saison comptée depuis la date de l'article",
  },
  "part-of-year": {
    example: "Le chiffre d'affaires a progressé au premier trimestre.",
    en: "the quarter or half-year nearest to the article's date",
    fr: "le trimestre ou le semestre le plus proche de l'article",
  },
  feast: {
    example: "Les magasins seront ouverts à Noël.",
    en: "the feast nearest to the article's date",
    fr: "la fête la plus proche de la date de l'article",
  },
  unit: {
    example: "Une décision est attendue la semaine prochaine.",
    en: "the week, month or year counted from the article's date",
    fr: "la semaine, le mois ou l'année comptés depuis la date de l'article",
  },
  "unit-text": {
    example: "Il se présente en 2015. L'année suivante, il est élu.",
    en: "the week, month or year counted from the date before it in the text",
    fr: "la semaine, le mois ou l'année comptés depuis la date précédente du texte",
  },
  offset: {
    example: "Le navire a quitté le port il y a dix jours.",
    en: "so much time before or after the article's date",
    fr: "tant de temps avant ou après la date de l'article",
  },
  "offset-text": {
    example: "Blessé le 4 mars, il est mort le lendemain.",
    en: "so much time before or after the date before it in the text",
    fr: "tant de temps avant ou après la date précédente du texte",
  },
  "same-date": {
    example: "Le texte est paru à la mi-décembre. À l'époque, il refusait tout.",
    en: "the date before it in the text",
    fr: "la date précédente du texte",
  },
  "time-text": {
    example: "Un incendie s'est déclaré mardi. Vers 15 heures, la police est intervenue.",
    en: "a time of the day named before it in the text",
    fr: "une heure du jour nommé avant elle dans le texte",
  },
  "time-alone": {
    example: "Le match débute à 21 heures.",
    en: "a time of the article's day, since the text names no other",
    fr: "une heure du jour de l'article : le texte n'en nomme pas d'autre",
  },
  "same-event": {
    example: "Duval et Moreau se sont rencontrés en mai à Vienne.",
    en: "settled by another article on the same event",
    fr: "fixé par un autre article sur le même événement",
  },
  "published-roughly": {
    example: "C'est ce qu'a déclaré dimanche le porte-parole.",
    en: "only the article's month or year is known, so no day is given",
    fr: "on ne connaît que le mois ou l'année de l'article : le jour reste ouvert",
  },
} as const satisfies Record<string, Rule>;

export type RuleKey = keyof typeof RULES;
