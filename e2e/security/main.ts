import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT, readItems, STANDARDS } from "./items";
import { countsOf, pageOf, withCounts } from "./pages";

// `npm run security-pages`: writes docs/security anew from its data files.
const answered = STANDARDS.map((standard) => [standard, readItems(standard)] as const);
const folder = resolve(ROOT, "docs/security");
for (const [standard, items] of answered)
  writeFileSync(resolve(folder, `${standard.name}.md`), pageOf(standard, items));
const readme = resolve(folder, "README.md");
const counts = countsOf(answered);
writeFileSync(readme, withCounts(readFileSync(readme, "utf8"), counts));
console.log(counts);
