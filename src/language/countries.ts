import { countryTable } from "./country-table.ts";
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

function namesOfCountries(): ReadonlyMap<string, CountryCode> {
  const names = new Map<string, CountryCode>(countryTable());
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
