import { fold } from "./fold.ts";

const REGIONS =
  "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN VU WS XK YE ZA ZM ZW".split(
    " ",
  );

/** The French names of countries that the platform knows, folded, with their codes. To ask it for them takes long: the build does it once. */
export function countryTable(): readonly (readonly [name: string, code: string])[] {
  const display = new Intl.DisplayNames(["fr"], { type: "region" });
  return REGIONS.flatMap((code): [string, string][] => {
    const name = display.of(code);
    return name ? [[fold(name), code]] : [];
  });
}
