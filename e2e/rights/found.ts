import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { allPaths } from "../support/sources";

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** An endpoint as the source tree has it: its name in the matrix, the file and the export behind it. */
export type Endpoint = { name: string; file: string; exported: string };

/** Everything that answers somebody: pages, layouts, route handlers, server actions, and the worker's jobs. */
export function endpoints(): Endpoint[] {
  const paths = allPaths().filter((path) => /\.tsx?$/.test(path) && !/\.(test|spec)\.tsx?$/.test(path));
  return paths.flatMap((file) => {
    if (/^app\/.*route\.ts$/.test(file)) return routesOf(file);
    if (/^app\/.*(page|layout)\.tsx$/.test(file)) return [pageOf(file)];
    if (/^worker\/tasks\/[a-z-]+\.ts$/.test(file)) return [jobOf(file)];
    return isAction(file) ? actionsOf(file) : [];
  });
}

const text = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const isAction = (file: string): boolean =>
  /^(app|components|lib)\//.test(file) && /^\s*"use server"/.test(text(file));

/** The address of a file below `app`; groups in brackets are no part of it. */
function addressOf(file: string): string {
  const folders = file.split("/").slice(1, -1);
  return `/${folders.filter((folder) => !folder.startsWith("(")).join("/")}`;
}

function pageOf(file: string): Endpoint {
  const isPage = file.endsWith("page.tsx");
  const folder = file.split("/").slice(1, -1).join("/");
  return { name: isPage ? `page ${addressOf(file)}` : `layout /${folder}`, file, exported: "default" };
}

function routesOf(file: string): Endpoint[] {
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
  const source = text(file);
  const has = (method: string) =>
    new RegExp(`export (?:async )?(?:function|const) ${method}\\b|export \\{[^}]*\\bas ${method}\\b`).test(
      source,
    );
  return methods
    .filter(has)
    .map((method) => ({ name: `route ${method} ${addressOf(file)}`, file, exported: method }));
}

function actionsOf(file: string): Endpoint[] {
  const exported = [...text(file).matchAll(/^export (?:async function|const|function) (\w+)/gm)];
  return exported.map(([, name = ""]) => ({ name: `action ${file} ${name}`, file, exported: name }));
}

function jobOf(file: string): Endpoint {
  const name = file.replace(/^worker\/tasks\/|\.ts$/g, "");
  return { name: `job ${name}`, file, exported: `${name}Task` };
}

/** The line to add for an endpoint that has no row. */
export function lineFor({ name }: Endpoint): string {
  const guess = name.startsWith("job") ? 'job("queued when …")' : 'inArea("…")   or   onCase("verb", ref)';
  return `add to e2e/rights/endpoints.ts:  "${name}": ${guess},`;
}
