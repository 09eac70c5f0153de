import { DEMONYMS } from "./demonyms.ts";
import { fold } from "./fold.ts";

/** ISO 3166 code of a country, or one of `EU`, `SU` (the Soviet Union), `PS`, `XK`. */
export type CountryCode = string;

/** Other names than the one that CLDR gives in French: "Birmanie", "Fédération de Russie", "RDC". */
const OTHER_NAMES: Readonly<Record<CountryCode, readonly string[]>> = {
  AE: ["Émirats", "Émirats arabes unis", "EAU"],
  BY: ["Biélorussie", "Bélarus"],
  CD: ["RDC", "République démocratique du Congo"],
  CF: ["Centrafrique", "République centrafricaine", "RCA"],
  CI: ["Côte d'Ivoire"],
  CN: ["République populaire de Chine"],
  CZ: ["République tchèque", "Tchéquie"],
  GB: ["Grande-Bretagne", "Angleterre", "Écosse", "Pays de Galles", "Royaume-Uni"],
  IR: ["République islamique"],
  KP: ["Corée du Nord"],
  KR: ["Corée du Sud"],
  MM: ["Birmanie"],
  NL: ["Hollande", "Pays-Bas"],
  PS: ["Palestine", "Autorité palestinienne"],
  RU: ["Fédération de Russie"],
  SU: ["Union soviétique", "URSS"],
  SY: ["Syrie"],
  TL: ["Timor oriental"],
  TW: ["Taïwan", "Taiwan"],
  US: ["États-Unis", "États-Unis d'Amérique", "Etats-Unis", "USA", "Amérique"],
  VA: ["Saint-Siège", "Vatican"],
  VN: ["Vietnam", "Viêt-Nam"],
  EU: ["Union européenne", "UE", "Europe"],
};

/** Capitals that stand for their government: "Moscou accuse", "Berlin refuse". Cities that rarely do are in places.ts. */
const CAPITALS: Readonly<Record<CountryCode, readonly string[]>> = {
  AF: ["Kaboul"],
  AL: ["Tirana"],
  AM: ["Erevan"],
  AO: ["Luanda"],
  AR: ["Buenos Aires"],
  AT: ["Vienne"],
  AU: ["Canberra"],
  AZ: ["Bakou"],
  BA: ["Sarajevo"],
  BD: ["Dacca"],
  BF: ["Ouagadougou"],
  BG: ["Sofia"],
  BI: ["Gitega", "Bujumbura"],
  BJ: ["Cotonou", "Porto-Novo"],
  BO: ["La Paz"],
  BR: ["Brasilia"],
  BY: ["Minsk"],
  CA: ["Ottawa"],
  CD: ["Kinshasa"],
  CF: ["Bangui"],
  CG: ["Brazzaville"],
  CH: ["Berne"],
  CI: ["Abidjan", "Yamoussoukro"],
  CL: ["Santiago"],
  CM: ["Yaoundé"],
  CN: ["Pékin", "Beijing"],
  CO: ["Bogota"],
  CU: ["La Havane"],
  CY: ["Nicosie"],
  CZ: ["Prague"],
  DE: ["Berlin"],
  DK: ["Copenhague"],
  DZ: ["Alger"],
  EE: ["Tallinn"],
  EG: ["Le Caire"],
  ER: ["Asmara"],
  ES: ["Madrid"],
  ET: ["Addis-Abeba"],
  EU: ["Bruxelles"],
  FI: ["Helsinki"],
  FR: ["Paris"],
  GA: ["Libreville"],
  GB: ["Londres"],
  GE: ["Tbilissi"],
  GH: ["Accra"],
  GN: ["Conakry"],
  GR: ["Athènes"],
  HR: ["Zagreb"],
  HT: ["Port-au-Prince"],
  HU: ["Budapest"],
  ID: ["Jakarta"],
  IE: ["Dublin"],
  IN: ["New Delhi"],
  IQ: ["Bagdad"],
  IR: ["Téhéran"],
  IS: ["Reykjavik"],
  IT: ["Rome"],
  JO: ["Amman"],
  JP: ["Tokyo"],
  KE: ["Nairobi"],
  KG: ["Bichkek"],
  KH: ["Phnom Penh"],
  KP: ["Pyongyang"],
  KR: ["Séoul"],
  KZ: ["Astana"],
  LB: ["Beyrouth"],
  LT: ["Vilnius"],
  LV: ["Riga"],
  LY: ["Tripoli"],
  MA: ["Rabat"],
  MD: ["Chisinau"],
  ME: ["Podgorica"],
  MG: ["Antananarivo"],
  MK: ["Skopje"],
  ML: ["Bamako"],
  MR: ["Nouakchott"],
  MX: ["Mexico"],
  NE: ["Niamey"],
  NG: ["Abuja"],
  NL: ["La Haye", "Amsterdam"],
  NO: ["Oslo"],
  NZ: ["Wellington"],
  PE: ["Lima"],
  PH: ["Manille"],
  PK: ["Islamabad"],
  PL: ["Varsovie"],
  PS: ["Ramallah"],
  PT: ["Lisbonne"],
  QA: ["Doha"],
  RO: ["Bucarest"],
  RS: ["Belgrade"],
  RU: ["Moscou"],
  RW: ["Kigali"],
  SA: ["Riyad"],
  SD: ["Khartoum"],
  SE: ["Stockholm"],
  SI: ["Ljubljana"],
  SK: ["Bratislava"],
  SN: ["Dakar"],
  SO: ["Mogadiscio"],
  SY: ["Damas"],
  TD: ["N'Djamena"],
  TG: ["Lomé"],
  TH: ["Bangkok"],
  TJ: ["Douchanbé"],
  TN: ["Tunis"],
  TR: ["Ankara"],
  TW: ["Taipei"],
  UA: ["Kiev", "Kyiv"],
  UG: ["Kampala"],
  US: ["Washington"],
  UY: ["Montevideo"],
  UZ: ["Tachkent"],
  VE: ["Caracas"],
  VN: ["Hanoï"],
  XK: ["Pristina"],
  YE: ["Sanaa"],
  ZA: ["Pretoria"],
  ZM: ["Lusaka"],
  ZW: ["Harare"],
};

const REGIONS =
  "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN VU WS XK YE ZA ZM ZW".split(
    " ",
  );

function namesOfCountries(): ReadonlyMap<string, CountryCode> {
  const names = new Map<string, CountryCode>();
  const display = new Intl.DisplayNames(["fr"], { type: "region" });
  for (const code of REGIONS) {
    const name = display.of(code);
    if (name) names.set(fold(name), code);
  }
  for (const [code, others] of Object.entries(OTHER_NAMES)) {
    for (const name of others) names.set(fold(name), code);
  }
  return names;
}

function namesOfCapitals(): ReadonlyMap<string, CountryCode> {
  const names = new Map<string, CountryCode>();
  for (const [code, cities] of Object.entries(CAPITALS)) {
    for (const city of cities) names.set(fold(city), code);
  }
  return names;
}

/** Country names in French, folded by `fold`, with their codes: "russie" -> RU. */
export const COUNTRIES = namesOfCountries();

/** Capitals, folded by `fold`, with the country that they stand for: "moscou" -> RU. */
export const CAPITAL_CITIES = namesOfCapitals();

/** Adjectives of country in every form, folded by `fold`: "ukrainienne" -> UA. */
export const COUNTRY_ADJECTIVES: ReadonlyMap<string, CountryCode> = DEMONYMS;
