import type { Article } from "../corpus/article.ts";
import type { Corpus } from "../corpus/load.ts";
import type { Reading } from "../reading/findings.ts";
import { read } from "../reading/read.ts";
import type { Archive } from "./archive.ts";
import { linkSteps } from "./link.ts";
import { finish } from "./steps.ts";

/** Reads, links and indexes a loaded corpus, at once and in this thread. The result does not depend on the order in which the articles were loaded. */
export function buildArchive(corpus: Corpus): Archive {
  const began = performance.now();
  const readings = new Map(corpus.articles.map((article) => [article, read(article, article.published)]));
  const about = { readMs: performance.now() - began, fromCache: false, pending: 0 };
  return finish(linkSteps(corpus, (article: Article) => readings.get(article) as Reading, about));
}
