/** A sentence or a name in both languages of Guillemet. A missing language does not compile. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

export type Locale = keyof Text;

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** French counts nought and one alike: « 0 article », « 1 article », « 2 articles ». */
const plusieurs = (nombre: number, un: string, plus: string) => `${nombre} ${nombre < 2 ? un : plus}`;

/** Every sentence that is said to a person. Quotations are never translated: these are the words around them. */
const fr = {
  // Where something stands, and whose words it is.
  inferred: "date déduite",
  undated: "sans date",
  unknownSpeaker: "auteur non nommé",
  reported: "Rapporté",
  denies: "dément",
  asks: "demande",
  open: "n'exclut pas",
  via: (who: string) => `d'après ${who}`,
  saidOn: (day: string) => `dit le ${day}`,
  confidence: { high: "certitude : forte", medium: "certitude : moyenne", low: "certitude : faible" },

  // Short answers.
  yes: "Oui.",
  no: "Non.",

  // Nothing found.
  nothing: {
    "no-match": "Le corpus ne le dit pas.",
    "no-words": "Il n'y a là aucun mot à chercher. Donnez un nom, un lieu ou quelques mots du sujet.",
    "no-speaker": "Le corpus ne fait parler personne de ce nom.",
    "no-outlet": "Aucun article du corpus ne vient de ce média.",
    "no-article": "Aucun article ne porte ce titre ou cet identifiant.",
    "no-passage": "Ce passage n'existe pas, ou plus, dans le corpus.",
    "dates-reversed": "La première date vient après la seconde.",
    "bad-date": "Ce n'est pas une date que je comprends. Écrivez 2021, 2021-09 ou 2021-09-08.",
    "relative-date":
      "« hier », « mardi » : à compter de quel jour ? Écrivez la date entière, comme 7 septembre 2021 ou 2021-09-07.",
    "no-date": "Le corpus ne donne pas de date.",
    "not-said": "Le corpus ne dit rien de tel.",
  },
  missing: (words: string) => `Dans aucun article : ${words}.`,
  corrected: (words: string) => `Cherché : ${words}.`,
  nearby: "Ce qui s'en approche le plus, et n'est pas une réponse :",
  subjects: (names: string) => `Essayez plutôt : ${names}.`,
  ambiguous: (typed: string) => `Plusieurs personnes répondent au nom « ${typed} » :`,

  // Events.
  agree: (articles: number) => (articles > 1 ? `${articles} articles, d'accord` : "1 article"),
  disagree: (articles: number) =>
    articles > 1 ? `${articles} articles, qui ne sont pas d'accord` : "1 article, avec des dates différentes",
  status: { past: "", planned: "annoncé", feared: "redouté", denied: "démenti" },
  modified: {
    start: (days: string) => `début ${days}`,
    mid: (days: string) => (/^\d/.test(days) ? `milieu de ${days}` : `mi-${days}`),
    end: (days: string) => `fin ${days}`,
    approx: (days: string) => `vers ${days}`,
    before: (days: string) => `avant ${days}`,
    after: (days: string) => `à partir de ${days}`,
  },
  undatedToo: "En parlent aussi, sans date :",
  because: {
    itself: (words: string) => `« ${words} » le dit`,
    published: (words: string, day: string, inferred: boolean) =>
      `« ${words} », compté à partir de la date de l'article, ${day}${inferred ? " (déduite)" : ""}`,
    text: (words: string, from: string) => `« ${words} », compté à partir de « ${from} »`,
    corpus: (words: string, ref: string) => `« ${words} », d'après un autre article sur le même événement (${ref})`,
    nothing: (words: string) => `« ${words} », que l'article ne permet pas de dater`,
  },

  // Verdicts.
  verdict: {
    exact: "Exact : ces mots sont dans le corpus.",
    typographic: "Exact à la typographie près.",
    abridged: "Abrégé : voici la phrase entière.",
    altered: "Modifié : voici les mots exacts.",
    misattributed: "Ces mots sont de quelqu'un d'autre.",
    absent: "Le corpus ne contient pas ces mots.",
  },
  differs: { number: "chiffres différents", date: "dates différentes", wording: "mots différents" },
  sameThing: "Des deux côtés",

  // A person.
  spellings: "Aussi écrit :",
  counts: (quotes: number, statements: number) =>
    `${plusieurs(quotes, "citation", "citations")}, ${plusieurs(statements, "propos rapporté", "propos rapportés")}`,

  // The corpus.
  corpus: {
    articles: (n: number) => plusieurs(n, "article", "articles"),
    found: (quotes: number, statements: number, times: number, people: number) =>
      `${plusieurs(quotes, "citation", "citations")}, ${plusieurs(statements, "propos rapporté", "propos rapportés")}, ${plusieurs(times, "expression de temps", "expressions de temps")}, ${plusieurs(people, "personne ou institution", "personnes et institutions")}`,
    period: (from: string, to: string) =>
      from === to ? `Publication : ${from}` : `Publiés entre le ${from} et le ${to}`,
    outlets: "Médias :",
    noOutlet: "média inconnu",
    speakers: "Les plus cités :",
    leftOut: (n: number) => `${plusieurs(n, "fichier laissé de côté", "fichiers laissés de côté")} :`,
    ignored: (n: number) => `${plusieurs(n, "autre fichier", "autres fichiers")} dans le dossier.`,
    pending: (n: number) => `Lecture en cours : ${plusieurs(n, "fichier reste", "fichiers restent")} à lire.`,
  },

  // Help.
  help: {
    intro: "Je réponds avec les mots des articles, et leur source. Je ne devine rien.",
    commands: "Ce qu'on peut demander :",
    examples: "Essayez :",
  },

  // Pictures.
  picture: {
    timeline: "Chronologie",
    speakers: "Les plus cités",
    legend: "plein : citations ; clair : propos rapportés",
  },

  // Why something was read as it was.
  explain: {
    kinds: { quote: "Citation", statement: "Propos rapporté", time: "Expression de temps" },
    speaker: "Auteur",
    mention: "Nommé par",
    cue: "Introduit par",
    like: "comme dans :",
  },

  // Adding an article.
  add: {
    add: "Ajouter un article",
    file: "L'article",
    ending: "Un article est un fichier .txt, .md ou .html.",
    details: { title: "Titre", outlet: "Média", published: "Date", url: "Adresse" },
    detailsAbout: {
      title: "Laissez vide ce que le texte dit lui-même.",
      outlet: "Le journal, l'agence ou le site",
      published: "De parution : 2021-09-08, 2021-09 ou 2021",
      url: "Celle de l'article, qui commence par https://",
    },
    wrong: {
      published:
        "Cette date n'existe pas ou n'est pas écrite comme 2021-09-08, 2021-09 ou 2021 : elle n'a pas été prise.",
      url: "Cette adresse n'est pas une adresse web (https://…) : elle n'a pas été prise.",
    },
    preview: "Aperçu : voici ce qui serait lu. Rien n'est encore dans le corpus.",
    undated: "Sans date de parution : « mardi » ou « hier » resteraient sans jour. « Préciser » permet de la donner.",
    read: (found: { quotes: number; named: number; statements: number; times: number; people: number }) =>
      `${plusieurs(found.quotes, "citation", "citations")} (${plusieurs(found.named, "attribuée", "attribuées")}), ${plusieurs(found.statements, "propos rapporté", "propos rapportés")}, ${plusieurs(found.times, "expression de temps", "expressions de temps")}, ${plusieurs(found.people, "personne ou institution", "personnes et institutions")}.`,
    days: (days: string) => `Dates : ${days}`,
    boilerplate: (pieces: number, percent: number, samples: string) =>
      `Non lu, car ce n'est pas l'article : ${plusieurs(pieces, "passage", "passages")} (${percent} % du texte), dont ${samples}`,
    nothingSaid: "Personne n'y parle : ni citation ni propos rapporté.",
    more: (n: number) => `… et ${n} de plus.`,
    keep: "Garder",
    describe: "Préciser",
    discard: "Jeter",
    undo: "Annuler l'ajout",
    live: (title: string, articles: string) => `**${title}** est dans le corpus : ${articles}.`,
    notLive: "L'article est gardé, mais il ne peut pas être lu.",
    undone: (articles: string) =>
      `L'article est retiré du corpus : ${articles}. Il reste de côté un jour, et peut être repris.`,
    discarded: "L'article est jeté. Le corpus n'a pas changé.",
    gone: "Cet article n'est plus là : ce qui n'est pas gardé est effacé après un jour. Joignez-le de nouveau.",
    added: "Articles ajoutés",
    takeOut: "Retirer",
    noneAdded: "Aucun article n'a été ajouté.",
    off: "Le bot ne peut rien garder : son dossier de données n'est pas accessible en écriture. Aucun article ne peut être ajouté.",
    unreachable: "Discord n'a pas donné le fichier. Joignez-le de nouveau.",
    duplicate: (title: string) => `Le corpus a déjà cet article : « ${title} ».`,
    unreadable: "Cet article ne peut pas être lu. Enregistrez son texte seul.",
    faults: {
      "too-large": (most: number) => `Le fichier est trop gros : ${most} Mo au plus.`,
      empty: "Le fichier est vide.",
      binary: "Le fichier n'est pas du texte. Enregistrez l'article en texte brut, en UTF-8.",
      encoding: "Le fichier n'est pas en UTF-8. Enregistrez-le de nouveau en UTF-8.",
      "front-matter": (what: string) =>
        `L'en-tête du fichier, entre les lignes « --- », ne se lit pas. Les clés sont title, outlet, author, place, published, basis, why, url et language. Détail, en anglais : ${what}`,
      page: "La page est trop grande, trop imbriquée ou sans texte. Enregistrez l'article seul.",
      "no-words": "Il n'y a pas de texte d'article dans ce fichier.",
    },
  },

  // The console.
  console: {
    noToken: "Pas de DISCORD_TOKEN : voici la console. Pour le bot, mettez le jeton dans .env (voir .env.example).",
    ready: (articles: number) =>
      `Guillemet, ${plusieurs(articles, "article", "articles")}. Posez une question, ou tapez « help ». « .exit » pour sortir.`,
    unknownCommand: (name: string, names: string) => `Commande inconnue : ${name}. Il y a : ${names}.`,
    unknownOption: (name: string, names: string) => `Option inconnue : ${name}. Il y a : ${names || "aucune"}.`,
    missingOption: (name: string) => `Il manque : ${name}.`,
    missingValue: (name: string) => `L'option ${name} attend une valeur.`,
    tooLong: (name: string, max: number) => `${name} : ${max} caractères au plus.`,
    notText: (name: string) => `${name} doit être du texte.`,
    tooMany: (word: string) => `Mot de trop : « ${word} ». Mettez les valeurs de plusieurs mots entre guillemets.`,
    badLimit: "--limit attend un nombre entier de 1 à 1000.",
    badLocale: "--locale attend fr ou en.",
    badJson: "pas un objet JSON",
    noBatchFile: (file: string) => `Impossible de lire ${file}.`,
    noBatch: (name: string) => `--batch ne va pas avec ${name} : seulement avec une commande qui répond.`,
    more: (n: number) => `… et ${n} de plus (--limit pour en voir davantage).`,
    leftOut: (file: string, why: string) => `${file} est laissé de côté : ${why}`,
    reading: "Lecture",
    fileAlone: "Un article s'ajoute hors de la console : guillemet corpus --file CHEMIN.",
    keepIt: "Garder cet article ? [o/N] ",
    yes: "o",
    notKept: "Rien n'est gardé : --keep garde l'article.",
    kept: (id: string) => `L'article est dans le corpus : ${id}. Pour le retirer : guillemet corpus --undo ${id}`,
    takenOut: (id: string) => `L'article est retiré du corpus : ${id}.`,
    notAdded: (id: string) => `Aucun article ajouté ne s'appelle ${id}.`,
    otherCorpus: "--keep ne va pas avec --corpus : un article s'ajoute au corpus des réglages (CORPUS_DIR).",
    own: {
      export: "Tout ce qui a été lu, en JSON Lines",
      explain: "Pourquoi le passage à une adresse (ID:DÉBUT-FIN) a été lu ainsi",
    },
    usage:
      "Usage : guillemet COMMANDE [VALEURS] [--option VALEUR] [--json] [--explain] [--batch FICHIER] [--corpus DOSSIER] [--limit N] [--locale fr|en] [--strict]",
  },

  // Discord.
  discord: {
    article: "Dans l'article",
    colon: " :",
    noOutlet: "média inconnu",
    answer: "Réponse",
    several: (typed: string) => `Plusieurs personnes répondent au nom « ${typed} ». De qui s'agit-il ?`,
    choose: "Choisir une personne",
    subjects: "Sujets proches, à portée de bouton :",
    difference: "Différence (barré : les mots de l'article ; souligné : ceux de la demande) :",
    inferredFrom: (why: string) => `Date déduite : ${why}`,
    unreadable: "Rien ne se lit dans cet article.",
    try: "Essayer",
    share: "Partager",
    context: "Contexte",
    cite: "Citer",
    remove: "Retirer",
    further: "Autre question",
    sharedBy: (name: string) => `Partagé par ${name}`,
    copy: "À copier : Markdown, APA, BibTeX.",
    before: "Précédent",
    after: "Suivant",
    page: (from: number, to: number, of: number) => `${from === to ? from : `${from}–${to}`} sur ${of}`,
    question: "Question",
    questionAbout: "En français ou en anglais",
    stale: "Ce passage n'est plus dans le corpus : l'article a été changé ou retiré. Posez la question de nouveau.",
    invalid: "Ce bouton n'est plus valable. Posez la question de nouveau.",
    notYours: "Seule la personne qui a partagé ce message, ou la modération, peut le retirer.",
    fault: (id: string) => `Quelque chose a échoué de notre côté. C'est noté sous le numéro ${id}.`,
    toCorrect: (names: string) => `À corriger : ${names}.`,
    report: "Signaler une erreur",
    reportAbout: "Qu'est-ce qui est faux ?",
    reportKinds: { speaker: "La personne", date: "La date", text: "Le texte", remark: "Autre chose" },
    reportRemark: "Ce qu'il faudrait lire",
    reportKept: "Merci, c'est noté.",
    reportOff: "Le bot ne peut rien noter : son dossier de données n'est pas accessible en écriture.",
    reload: "Relire les articles",
    reloaded: (articles: string) => `Le corpus est relu : ${articles}.`,
    unanswered: "Questions sans réponse",
    noUnanswered: "Aucune question sans réponse n'est notée pour ce serveur.",
    notInCharge: "C'est réservé aux responsables du bot.",
    noText: "Ce message n'a pas de texte.",
    also: "Aussi dans ce message :",
    hint: "Pour demander : mentionnez-moi avec la question, écrivez-moi en privé, ou tapez /demander.",
    lostBefore:
      "Je ne retrouve pas la réponse à laquelle vous répondez. Posez la question en entier : qui, quoi ou quand.",
    presence: (articles: number) => `${plusieurs(articles, "article", "articles")} · /aide`,
  },
};

const en: typeof fr = {
  inferred: "inferred date",
  undated: "no date",
  unknownSpeaker: "speaker not named",
  reported: "Reported",
  denies: "denies",
  asks: "asks",
  open: "does not rule out",
  via: (who) => `according to ${who}`,
  saidOn: (day) => `said on ${day}`,
  confidence: { high: "confidence: high", medium: "confidence: medium", low: "confidence: low" },

  yes: "Yes.",
  no: "No.",

  nothing: {
    "no-match": "The corpus does not say.",
    "no-words": "There is no word to look for. Give a name, a place or a few words of the subject.",
    "no-speaker": "Nobody of that name speaks in the corpus.",
    "no-outlet": "No article of the corpus comes from that outlet.",
    "no-article": "No article has that title or id.",
    "no-passage": "That passage is not, or no longer, in the corpus.",
    "dates-reversed": "The first date comes after the second.",
    "bad-date": "That is not a date that I understand. Write 2021, 2021-09 or 2021-09-08.",
    "relative-date":
      "“yesterday”, “Tuesday”: counted from which day? Write the whole date, like 7 September 2021 or 2021-09-07.",
    "no-date": "The corpus gives no date.",
    "not-said": "The corpus says no such thing.",
  },
  missing: (words) => `In no article: ${words}.`,
  corrected: (words) => `Searched: ${words}.`,
  nearby: "The nearest passages, which are not an answer:",
  subjects: (names) => `Try instead: ${names}.`,
  ambiguous: (typed) => `Several people go by “${typed}”:`,

  agree: (articles) => (articles > 1 ? `${articles} articles, which agree` : "1 article"),
  disagree: (articles) =>
    articles > 1 ? `${articles} articles, which do not agree` : "1 article, with different dates",
  status: { past: "", planned: "announced", feared: "feared", denied: "denied" },
  modified: {
    start: (days) => `early ${days}`,
    mid: (days) => `mid-${days}`,
    end: (days) => `late ${days}`,
    approx: (days) => `about ${days}`,
    before: (days) => `before ${days}`,
    after: (days) => `from ${days} on`,
  },
  undatedToo: "These speak of it too, without a date:",
  because: {
    itself: (words) => `« ${words} » says so`,
    published: (words, day, inferred) =>
      `« ${words} », counted from the article's date, ${day}${inferred ? " (inferred)" : ""}`,
    text: (words, from) => `« ${words} », counted from « ${from} »`,
    corpus: (words, ref) => `« ${words} », by another article on the same event (${ref})`,
    nothing: (words) => `« ${words} », which the article does not settle`,
  },

  verdict: {
    exact: "Exact: these words are in the corpus.",
    typographic: "Exact but for the typography.",
    abridged: "Abridged: this is the whole sentence.",
    altered: "Altered: these are the true words.",
    misattributed: "Somebody else said this.",
    absent: "The corpus does not hold these words.",
  },
  differs: { number: "figures differ", date: "dates differ", wording: "wordings differ" },
  sameThing: "On both sides",

  spellings: "Also written:",
  counts: (quotes, statements) =>
    `${many(quotes, "quotation", "quotations")}, ${many(statements, "reported statement", "reported statements")}`,

  corpus: {
    articles: (n) => many(n, "article", "articles"),
    found: (quotes, statements, times, people) =>
      `${many(quotes, "quotation", "quotations")}, ${many(statements, "reported statement", "reported statements")}, ${many(times, "time expression", "time expressions")}, ${many(people, "person or institution", "people and institutions")}`,
    period: (from, to) => (from === to ? `Published on ${from}` : `Published between ${from} and ${to}`),
    outlets: "Outlets:",
    noOutlet: "unknown outlet",
    speakers: "Most quoted:",
    leftOut: (n) => `${many(n, "file left out", "files left out")}:`,
    ignored: (n) => `${many(n, "other file", "other files")} in the folder.`,
    pending: (n) => `Still reading: ${many(n, "file is", "files are")} left to read.`,
  },

  help: {
    intro: "I answer in the articles' own words, with their source. I guess nothing.",
    commands: "What can be asked:",
    examples: "Try:",
  },

  picture: {
    timeline: "Timeline",
    speakers: "Most quoted",
    legend: "full: quotations; pale: reported statements",
  },

  explain: {
    kinds: { quote: "Quotation", statement: "Reported statement", time: "Time expression" },
    speaker: "Speaker",
    mention: "Named by",
    cue: "Introduced by",
    like: "as in:",
  },

  add: {
    add: "Add an article",
    file: "The article",
    ending: "An article is a .txt, .md or .html file.",
    details: { title: "Title", outlet: "Outlet", published: "Date", url: "Address" },
    detailsAbout: {
      title: "Leave blank what the text says itself.",
      outlet: "The newspaper, agency or site",
      published: "Of publication: 2021-09-08, 2021-09 or 2021",
      url: "The article's own, which begins with https://",
    },
    wrong: {
      published: "This date does not exist or is not written like 2021-09-08, 2021-09 or 2021: it was not taken.",
      url: "This is no web address (https://…): it was not taken.",
    },
    preview: "Preview: this is what would be read. Nothing is in the corpus yet.",
    undated: "No date of publication: “Tuesday” or “yesterday” would have no day. “Details” lets you give it.",
    read: ({ quotes, named, statements, times, people }) =>
      `${many(quotes, "quotation", "quotations")} (${named} attributed), ${many(statements, "reported statement", "reported statements")}, ${many(times, "time expression", "time expressions")}, ${many(people, "person or institution", "people and institutions")}.`,
    days: (days) => `Dates: ${days}`,
    boilerplate: (pieces, percent, samples) =>
      `Not read, as it is not the article: ${many(pieces, "passage", "passages")} (${percent}% of the text), such as ${samples}`,
    nothingSaid: "Nobody speaks in it: no quotation and no reported statement.",
    more: (n) => `… and ${n} more.`,
    keep: "Keep",
    describe: "Details",
    discard: "Discard",
    undo: "Undo",
    live: (title, articles) => `**${title}** is in the corpus: ${articles}.`,
    notLive: "The article is kept, but it cannot be read.",
    undone: (articles) =>
      `The article is out of the corpus again: ${articles}. It is put aside for a day and can be kept after all.`,
    discarded: "The article is discarded. The corpus has not changed.",
    gone: "This article is no longer there: what is not kept is deleted after a day. Please attach it again.",
    added: "Added articles",
    takeOut: "Take out",
    noneAdded: "No article has been added.",
    off: "The bot cannot keep anything: its data folder cannot be written. No article can be added.",
    unreachable: "Discord did not give the file. Please attach it again.",
    duplicate: (title) => `The corpus has this article already: “${title}”.`,
    unreadable: "This article cannot be read. Save its text alone.",
    faults: {
      "too-large": (most) => `The file is too large: ${most} MB at most.`,
      empty: "The file is empty.",
      binary: "The file is not text. Save the article as plain text in UTF-8.",
      encoding: "The file is not UTF-8. Save it again as UTF-8.",
      "front-matter": (what) =>
        `The head of the file, between the lines “---”, cannot be read. The keys are title, outlet, author, place, published, basis, why, url and language. In detail: ${what}`,
      page: "The page is too large, nested too deep, or without text. Save the article alone.",
      "no-words": "There is no article's text in this file.",
    },
  },

  console: {
    noToken: "No DISCORD_TOKEN: this is the console. For the bot, put the token into .env (see .env.example).",
    ready: (articles) =>
      `Guillemet, ${many(articles, "article", "articles")}. Ask a question, or type "help". ".exit" leaves.`,
    unknownCommand: (name, names) => `Unknown command: ${name}. There are: ${names}.`,
    unknownOption: (name, names) => `Unknown option: ${name}. There are: ${names || "none"}.`,
    missingOption: (name) => `Missing: ${name}.`,
    missingValue: (name) => `The option ${name} wants a value.`,
    tooLong: (name, max) => `${name}: at most ${max} characters.`,
    notText: (name) => `${name} must be text.`,
    tooMany: (word) => `One word too many: "${word}". Put values of several words in quotation marks.`,
    badLimit: "--limit wants a whole number from 1 to 1000.",
    badLocale: "--locale wants fr or en.",
    badJson: "not a JSON object",
    noBatchFile: (file) => `Cannot read ${file}.`,
    noBatch: (name) => `--batch does not go with ${name}: only with a command that answers.`,
    more: (n) => `… and ${n} more (--limit shows more).`,
    leftOut: (file, why) => `${file} is left out: ${why}`,
    reading: "Reading",
    fileAlone: "An article is added outside the prompt: guillemet corpus --file PATH.",
    keepIt: "Keep this article? [y/N] ",
    yes: "y",
    notKept: "Nothing is kept: --keep keeps the article.",
    kept: (id) => `The article is in the corpus: ${id}. To take it out again: guillemet corpus --undo ${id}`,
    takenOut: (id) => `The article is out of the corpus: ${id}.`,
    notAdded: (id) => `No added article is called ${id}.`,
    otherCorpus: "--keep does not go with --corpus: an article is added to the corpus of the settings (CORPUS_DIR).",
    own: {
      export: "Everything that was read, as JSON Lines",
      explain: "Why the passage at an address (ID:START-END) was read as it was",
    },
    usage:
      "Usage: guillemet COMMAND [VALUES] [--option VALUE] [--json] [--explain] [--batch FILE] [--corpus DIR] [--limit N] [--locale fr|en] [--strict]",
  },

  discord: {
    article: "In the article",
    colon: ":",
    noOutlet: "unknown outlet",
    answer: "Answer",
    several: (typed) => `Several people go by the name “${typed}”. Who is meant?`,
    choose: "Choose a person",
    subjects: "Near subjects, one press away:",
    difference: "Difference (struck out: the article's words; underlined: those asked about):",
    inferredFrom: (why) => `Date inferred: ${why}`,
    unreadable: "There is nothing to read in this article.",
    try: "Try",
    share: "Share",
    context: "Context",
    cite: "Cite",
    remove: "Remove",
    further: "Ask further",
    sharedBy: (name) => `Shared by ${name}`,
    copy: "To copy: Markdown, APA, BibTeX.",
    before: "Back",
    after: "Next",
    page: (from, to, of) => `${from === to ? from : `${from}–${to}`} of ${of}`,
    question: "Question",
    questionAbout: "In French or in English",
    stale: "This passage is no longer in the corpus: the article was changed or removed. Please ask again.",
    invalid: "This button is no longer valid. Please ask again.",
    notYours: "Only the person who shared this message, or a moderator, can remove it.",
    fault: (id) => `Something failed on our side. It is noted under number ${id}.`,
    toCorrect: (names) => `To correct: ${names}.`,
    report: "Something is wrong",
    reportAbout: "What is wrong?",
    reportKinds: { speaker: "The speaker", date: "The date", text: "The text", remark: "Something else" },
    reportRemark: "What it should be",
    reportKept: "Thank you, it is noted.",
    reportOff: "The bot cannot note anything: its data folder cannot be written.",
    reload: "Read the articles again",
    reloaded: (articles) => `The corpus has been read again: ${articles}.`,
    unanswered: "Unanswered questions",
    noUnanswered: "No unanswered question is noted for this server.",
    notInCharge: "This is for those in charge of the bot.",
    noText: "This message has no text.",
    also: "Also in this message:",
    hint: "To ask: mention me with the question, write to me privately, or type /ask.",
    lostBefore: "I cannot find the answer that you reply to. Ask the whole question: who, what or when.",
    presence: (articles) => `${many(articles, "article", "articles")} · /help`,
  },
};

export type Words = typeof fr;

/** The words around the quotations, by language. */
export const words: Readonly<Record<Locale, Words>> = { fr, en };
