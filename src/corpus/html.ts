export function readPage(
  _html: string,
): { why: string } | { text: string; about: Record<string, never>; headings: ReadonlySet<number> } {
  return { why: "soon" };
}
