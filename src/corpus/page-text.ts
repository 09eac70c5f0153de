/** Text taken out of a page, one line for every block, and where its headings begin (UTF-16 code units). */
export interface PageText {
  readonly text: string;
  readonly headings: ReadonlySet<number>;
}

/** What is not text of the article, or not text at all. */
const LEFT_ASIDE = elements(
  "script style noscript template svg math iframe object form button select textarea input nav footer aside figcaption head title",
);
const BLOCKS = elements(
  `p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tr td th figure hr address
  details summary body html center fieldset`,
);
const HEADING = /^h[1-6]$/;

/**
 * The text under `root`: every block on lines of its own, blank lines between, runs of blanks as one. Where `title` is
 * given and does not already open the text, it is put there. Walks without recursion.
 */
export function textOfPage(root: Node, title: string | null): PageText {
  const blocks: { words: string; heading: boolean }[] = [];
  let inline = "";
  let heading = false;
  const close = () => {
    for (const line of inline.split("\n")) {
      const words = line.replace(/[ \t\f\r]+/g, " ").trim();
      if (words !== "") blocks.push({ words: words.normalize("NFC"), heading });
    }
    inline = "";
  };
  for (let node: Node | null = root, entering = true; node; ) {
    const name: string = node.nodeName.toLowerCase();
    const block = BLOCKS.has(name);
    if (block) {
      close();
      heading = entering && HEADING.test(name);
    }
    if (entering && node.nodeType === 3) inline += (node.nodeValue ?? "").replace(/[\n\r]/g, " ");
    if (entering && name === "br") inline += "\n";
    if (entering && node.firstChild && !LEFT_ASIDE.has(name)) {
      node = node.firstChild;
      continue;
    }
    if (entering && block) close();
    if (node === root) break;
    // On to the next one, or up, which leaves a block.
    entering = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
    if (!entering && node === root) break;
  }
  close();
  return joined(blocks, title);
}

/** The blocks as one text, under `title` where they do not open with it. */
function joined(blocks: readonly { words: string; heading: boolean }[], title: string | null): PageText {
  const headline = title?.replace(/\s+/g, " ").trim().normalize("NFC") ?? "";
  const all =
    headline === "" || blocks[0]?.words === headline ? blocks : [{ words: headline, heading: true }, ...blocks];
  const headings = new Set<number>();
  const lines: string[] = [];
  let at = 0;
  for (const [index, { words, heading }] of all.entries()) {
    if (heading || (index === 0 && words === headline)) headings.add(at);
    lines.push(words);
    at += words.length + 2;
  }
  return { text: lines.join("\n\n"), headings };
}

/** Names of elements, set apart by blanks. */
function elements(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
