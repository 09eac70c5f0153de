/** What stands before the name of a place: "à ", "dans le port de ", "depuis sa résidence de ", to the end of the text before it. */
export const BEFORE_PLACE =
  /(?<!\p{L})(?:à|au|aux|en|dans|depuis|vers|chez|sur|près d[eu’'])(?: l[ae’'] ?| les| son| sa| un| une)?(?: ?\p{Ll}[\p{L}-]{0,30}(?: \p{Ll}{1,30})? (?:d[eu]|d[’']))? ?$/u;
