/**
 * French conjugation by rule: every form of a verb from its infinitive alone. Tables after the classes of the Bescherelle
 * (three groups, irregular ones by ending); checked in the tests against an independent dictionary of forms.
 */

/** What a form can be; a form such as "dit" or "explique" is several at once, so these are bits. */
export const THIRD = 1;
/** Third person plural. */
export const THEY = 2;
/** First or second person. */
export const FIRST_OR_SECOND = 4;
/** Past participle, of either gender and number. */
export const PARTICIPLE = 8;
/** Present participle: "ajoutant". */
export const GERUND = 16;
export const INFINITIVE = 32;
/** Present tense forms in -e, -es, -ent, which nouns share: "une annonce", "il annonce". */
export const NOUNLIKE = 64;

export const FINITE = THIRD | THEY;

/**
 * Irregular classes: ending of the infinitive | present, six persons | stem of the imperfect | past simple, third persons |
 * stem of the future | subjunctive, third persons | past participle. "_" is the empty ending. The first row that fits counts.
 */
const CLASSES: readonly string[] = [
  "être | suis es est sommes êtes sont | ét | fut furent | ser | soit soient | été",
  "savoir | sais sais sait savons savez savent | sav | sut surent | saur | sache sachent | su",
  "avoir | ai as a avons avez ont | av | eut eurent | aur | ait aient | eu",
  "aller | vais vas va allons allez vont | all | alla allèrent | ir | aille aillent | allé",
  "devoir | dois dois doit devons devez doivent | dev | dut durent | devr | doive doivent | dû",
  "pouvoir | peux peux peut pouvons pouvez peuvent | pouv | put purent | pourr | puisse puissent | pu",
  "vouloir | veux veux veut voulons voulez veulent | voul | voulut voulurent | voudr | veuille veuillent | voulu",
  "valoir | vaux vaux vaut valons valez valent | val | valut valurent | vaudr | vaille vaillent | valu",
  "falloir | faut faut faut faut faut faut | fall | fallut fallut | faudr | faille faille | fallu",
  "cevoir | çois çois çoit cevons cevez çoivent | cev | çut çurent | cevr | çoive çoivent | çu",
  "prévoir | prévois prévois prévoit prévoyons prévoyez prévoient | prévoy | prévit prévirent | prévoir | prévoie prévoient | prévu",
  "mouvoir | meus meus meut mouvons mouvez meuvent | mouv | mut murent | mouvr | meuve meuvent | mu",
  "voir | vois vois voit voyons voyez voient | voy | vit virent | verr | voie voient | vu",
  "faire | fais fais fait faisons faites font | fais | fit firent | fer | fasse fassent | fait",
  "dire | dis dis dit disons dites disent | dis | dit dirent | dir | dise disent | dit",
  "crire | cris cris crit crivons crivez crivent | criv | crivit crivirent | crir | crive crivent | crit",
  "lire | lis lis lit lisons lisez lisent | lis | lut lurent | lir | lise lisent | lu",
  "rire | ris ris rit rions riez rient | ri | rit rirent | rir | rie rient | ri",
  "nuire | nuis nuis nuit nuisons nuisez nuisent | nuis | nuisit nuisirent | nuir | nuise nuisent | nui",
  "uire | uis uis uit uisons uisez uisent | uis | uisit uisirent | uir | uise uisent | uit",
  "inclure | inclus inclus inclut incluons incluez incluent | inclu | inclut inclurent | inclur | inclue incluent | inclus",
  "clure | clus clus clut cluons cluez cluent | clu | clut clurent | clur | clue cluent | clu",
  "suivre | suis suis suit suivons suivez suivent | suiv | suivit suivirent | suivr | suive suivent | suivi",
  "vivre | vis vis vit vivons vivez vivent | viv | vécut vécurent | vivr | vive vivent | vécu",
  "prendre | prends prends prend prenons prenez prennent | pren | prit prirent | prendr | prenne prennent | pris",
  "indre | ins ins int ignons ignez ignent | ign | ignit ignirent | indr | igne ignent | int",
  "mettre | mets mets met mettons mettez mettent | mett | mit mirent | mettr | mette mettent | mis",
  "battre | bats bats bat battons battez battent | batt | battit battirent | battr | batte battent | battu",
  "connaître | connais connais connaît connaissons connaissez connaissent | connaiss | connut connurent | connaîtr | connaisse connaissent | connu",
  "naître | nais nais naît naissons naissez naissent | naiss | naquit naquirent | naîtr | naisse naissent | né",
  "aître | ais ais aît aissons aissez aissent | aiss | ut urent | aîtr | aisse aissent | u",
  "croire | crois crois croit croyons croyez croient | croy | crut crurent | croir | croie croient | cru",
  "boire | bois bois boit buvons buvez boivent | buv | but burent | boir | boive boivent | bu",
  "taire | tais tais tait taisons taisez taisent | tais | tut turent | tair | taise taisent | tu",
  "plaire | plais plais plaît plaisons plaisez plaisent | plais | plut plurent | plair | plaise plaisent | plu",
  "vaincre | vaincs vaincs vainc vainquons vainquez vainquent | vainqu | vainquit vainquirent | vaincr | vainque vainquent | vaincu",
  "rompre | romps romps rompt rompons rompez rompent | romp | rompit rompirent | rompr | rompe rompent | rompu",
  "soudre | sous sous sout solvons solvez solvent | solv | solut solurent | soudr | solve solvent | solu",
  "re | s s _ ons ez ent | _ | it irent | r | e ent | u",
  "enir | iens iens ient enons enez iennent | en | int inrent | iendr | ienne iennent | enu",
  "courir | cours cours court courons courez courent | cour | courut coururent | courr | coure courent | couru",
  "mourir | meurs meurs meurt mourons mourez meurent | mour | mourut moururent | mourr | meure meurent | mort",
  "quérir | quiers quiers quiert quérons quérez quièrent | quér | quit quirent | querr | quière quièrent | quis",
  "vrir | vre vres vre vrons vrez vrent | vr | vrit vrirent | vrir | vre vrent | vert",
  "ffrir | ffre ffres ffre ffrons ffrez ffrent | ffr | ffrit ffrirent | ffrir | ffre ffrent | ffert",
  "cueillir | cueille cueilles cueille cueillons cueillez cueillent | cueill | cueillit cueillirent | cueiller | cueille cueillent | cueilli",
  "fuir | fuis fuis fuit fuyons fuyez fuient | fuy | fuit fuirent | fuir | fuie fuient | fui",
  "dormir | dors dors dort dormons dormez dorment | dorm | dormit dormirent | dormir | dorme dorment | dormi",
  "servir | sers sers sert servons servez servent | serv | servit servirent | servir | serve servent | servi",
  "partir | pars pars part partons partez partent | part | partit partirent | partir | parte partent | parti",
  "sortir | sors sors sort sortons sortez sortent | sort | sortit sortirent | sortir | sorte sortent | sorti",
  "mentir | mens mens ment mentons mentez mentent | ment | mentit mentirent | mentir | mente mentent | menti",
  "sentir | sens sens sent sentons sentez sentent | sent | sentit sentirent | sentir | sente sentent | senti",
  "ir | is is it issons issez issent | iss | it irent | ir | isse issent | i",
];

const SECOND_GROUP = "ir | is is it issons issez issent | iss | it irent | ir | isse issent | i";
/** Like "finir", though they end like "partir" or "servir". */
const LIKE_FINIR = new Set(["répartir", "asservir", "assortir"]);
/** "j'appelle", "il rejette": the consonant doubles, where "il martèle" takes an accent. */
const DOUBLING = /(?:app|gromm|renouv|ép|étinc|chanc|fic|ruiss|niv|morc|ens?orc)eler$|(?:jet|feuillet|projet)er$/;
const PRESENT_PARTICIPLES = new Map([
  ["avoir", "ayant"],
  ["savoir", "sachant"],
]);

type Add = (form: string, kind: number) => void;

const IMPERFECT: readonly [string, number][] = [
  ["ais", FIRST_OR_SECOND],
  ["ait", THIRD],
  ["ions", FIRST_OR_SECOND],
  ["iez", FIRST_OR_SECOND],
  ["aient", THEY],
];
const FUTURE: readonly [string, number][] = [
  ["ai", FIRST_OR_SECOND],
  ["as", FIRST_OR_SECOND],
  ["a", THIRD],
  ["ons", FIRST_OR_SECOND],
  ["ez", FIRST_OR_SECOND],
  ["ont", THEY],
  ...IMPERFECT,
];

/** Every form of `infinitive` with the bits of what it can be. Unknown endings give the infinitive alone. */
export function conjugate(infinitive: string): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add: Add = (form, kind) => void forms.set(form, (forms.get(form) ?? 0) | kind);
  add(infinitive, INFINITIVE);
  if (infinitive.endsWith("ayer")) {
    // "il balaye" and "il balaie" are both right.
    conjugateEr(infinitive, add);
    conjugateEr(`${infinitive.slice(0, -3)}ier`, (form, kind) => {
      if (/ai(?:e|es|ent|er.+)$/.test(form)) add(form, kind);
    });
  } else if (infinitive.endsWith("er") && infinitive !== "aller") conjugateEr(infinitive, add);
  else conjugateOther(infinitive, add);
  return forms;
}

function conjugateEr(infinitive: string, add: Add): void {
  const stem = infinitive.slice(0, -2);
  // "annonçait", "jugeait": the sound of the stem is kept before a and o.
  const soft = stem.endsWith("c") ? `${stem.slice(0, -1)}ç` : stem.endsWith("g") ? `${stem}e` : stem;
  const mute = muteStem(infinitive, stem);
  const future = infinitive.endsWith("envoyer")
    ? `${stem.slice(0, -2)}err`
    : `${/é[^aeiouyé]+u?$/.test(stem) ? stem : mute}er`;
  add(`${mute}e`, THIRD | FIRST_OR_SECOND | NOUNLIKE);
  add(`${mute}es`, FIRST_OR_SECOND | NOUNLIKE);
  add(`${mute}ent`, THEY | NOUNLIKE);
  add(`${soft}ons`, FIRST_OR_SECOND);
  add(`${stem}ez`, FIRST_OR_SECOND);
  for (const [ending, kind] of IMPERFECT) add((ending.startsWith("a") ? soft : stem) + ending, kind);
  add(`${soft}a`, THIRD);
  add(`${soft}ai`, FIRST_OR_SECOND);
  add(`${stem}èrent`, THEY);
  for (const [ending, kind] of FUTURE) add(future + ending, kind);
  for (const ending of ["é", "ée", "és", "ées"]) add(stem + ending, PARTICIPLE);
  add(`${soft}ant`, GERUND);
}

/** The stem before a mute e: "rappell-", "martèl-", "révèl-", "emploi-". */
function muteStem(infinitive: string, stem: string): string {
  if (DOUBLING.test(infinitive)) return stem + stem.slice(-1);
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé]([bcdfglmnprstvz]|ch|gn|gu|[bcdfgptv][rl])$/, "è$1");
}

function conjugateOther(infinitive: string, add: Add): void {
  const row = LIKE_FINIR.has(infinitive) ? SECOND_GROUP : CLASSES.find((line) => infinitive.endsWith(endingOf(line)));
  if (row === undefined) return;
  const [ending = "", present = "", imperfect = "", past = "", future = "", subjunctive = "", participle = ""] = row
    .split(" | ")
    .map((cell) => cell.replace("_", ""));
  const root = infinitive.slice(0, infinitive.length - ending.length);
  present.split(" ").forEach((form, person) => {
    add(root + form, person === 2 ? THIRD : person === 5 ? THEY : FIRST_OR_SECOND);
  });
  for (const [tail, kind] of IMPERFECT) add(root + imperfect + tail, kind);
  for (const [tail, kind] of FUTURE) add(root + future + tail, kind);
  for (const pair of [past, subjunctive]) {
    const [he = "", they = ""] = pair.split(" ");
    add(root + he, THIRD);
    add(root + they, THEY);
  }
  for (const tail of ["", "e", "s", "es"]) add(root + participle.replace("û", tail ? "u" : "û") + tail, PARTICIPLE);
  add(PRESENT_PARTICIPLES.get(infinitive) ?? `${root + imperfect}ant`, GERUND);
}

const endingOf = (row: string): string => row.slice(0, row.indexOf(" "));
