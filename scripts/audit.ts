import { spawnSync } from "node:child_process";

/**
 * `npm run check:audit`: known advisories against what runs in service, from npm's registry. Ends with 1 where there are some of moderate or higher
 * severity, and with 2 and one line where the registry does not tell, as without a network.
 */
interface Audit {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

const SEVERE = ["moderate", "high", "critical"];

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8", shell: false });
const { metadata, message, error }: Audit = JSON.parse(stdout || "{}");
if (metadata) {
  const counts = SEVERE.map((severity) => `${metadata.vulnerabilities[severity] ?? 0} ${severity}`);
  process.stdout.write(`known advisories: ${counts.join(", ")}\n`);
  process.exitCode = SEVERE.some((severity) => metadata.vulnerabilities[severity]) ? 1 : 0;
} else {
  process.stdout.write(
    `npm's registry tells of no advisories here (${message || error?.summary || "no answer"}): nothing was checked\n`,
  );
  process.exitCode = 2;
}
