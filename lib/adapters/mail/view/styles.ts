import "server-only";

/** Properties that shape words and can neither fetch, hide nor cover anything. */
const ALLOWED = new Set([
  "background-color",
  "border",
  "border-bottom",
  "border-collapse",
  "border-left",
  "border-right",
  "border-top",
  "color",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "line-height",
  "margin",
  "margin-bottom",
  "margin-left",
  "margin-top",
  "padding",
  "padding-bottom",
  "padding-left",
  "padding-right",
  "padding-top",
  "text-align",
  "text-decoration",
  "text-transform",
  "vertical-align",
  "white-space",
]);
/** Words, numbers, lengths and colours: no function, no address, no escape, nothing negative. */
const VALUE = /^(?:[\w\s#.,%'"]|(?<=[a-z])-(?=[a-z])|rgba?\([\d\s.,%]{1,40}\)){1,120}$/i;
const LONGEST = 2000;

/** The harmless part of an inline style; empty where nothing is left. */
export function safeStyle(style: string): string {
  return style
    .slice(0, LONGEST)
    .split(";")
    .flatMap((declaration) => {
      const [property = "", ...rest] = declaration.split(":");
      const [name, value] = [
        property.trim().toLowerCase(),
        rest
          .join(":")
          .replace(/!\s*important/i, "")
          .trim(),
      ];
      return ALLOWED.has(name) && VALUE.test(value) ? [`${name}: ${value}`] : [];
    })
    .join("; ");
}
