/** One requirement of a closed list: its id, how much it weighs there, and the part it stands in. */
export type Listed = { id: string; weight: string; part: string };
type Part = { title: string; sections: Readonly<Record<string, string>> };

/**
 * OWASP ASVS 5.0.0: for each section the levels of its requirements in their order. 345 in all, of which those of level 3
 * are left out here.
 */
export const ASVS: readonly Part[] = [
  {
    title: "V1 Encoding and Sanitization",
    sections: { "1.1": "22", "1.2": "1111122223", "1.3": "112222222223", "1.4": "222", "1.5": "123" },
  },
  {
    title: "V2 Validation and Business Logic",
    sections: { "2.1": "122", "2.2": "112", "2.3": "12223", "2.4": "23" },
  },
  {
    title: "V3 Web Frontend Security",
    sections: {
      "3.1": "3",
      "3.2": "113",
      "3.3": "12223",
      "3.4": "11222233",
      "3.5": "11122333",
      "3.6": "3",
      "3.7": "22333",
    },
  },
  {
    title: "V4 API and Web Service",
    sections: { "4.1": "12233", "4.2": "23333", "4.3": "22", "4.4": "1222" },
  },
  { title: "V5 File Handling", sections: { "5.1": "2", "5.2": "112333", "5.3": "113", "5.4": "222" } },
  {
    title: "V6 Authentication",
    sections: {
      "6.1": "122",
      "6.2": "111111112222",
      "6.3": "11223333",
      "6.4": "112233",
      "6.5": "22222333",
      "6.6": "2223",
      "6.7": "33",
      "6.8": "2222",
    },
  },
  {
    title: "V7 Session Management",
    sections: { "7.1": "222", "7.2": "1111", "7.3": "22", "7.4": "11222", "7.5": "223", "7.6": "22" },
  },
  { title: "V8 Authorization", sections: { "8.1": "1233", "8.2": "1123", "8.3": "133", "8.4": "23" } },
  { title: "V9 Self-contained Tokens", sections: { "9.1": "111", "9.2": "1222" } },
  {
    title: "V10 OAuth and OIDC",
    sections: {
      "10.1": "22",
      "10.2": "223",
      "10.3": "22223",
      "10.4": "1111122222233333",
      "10.5": "22222",
      "10.6": "22",
      "10.7": "222",
    },
  },
  {
    title: "V11 Cryptography",
    sections: {
      "11.1": "2233",
      "11.2": "22233",
      "11.3": "11233",
      "11.4": "1222",
      "11.5": "23",
      "11.6": "23",
      "11.7": "33",
    },
  },
  { title: "V12 Secure Communication", sections: { "12.1": "12233", "12.2": "11", "12.3": "22223" } },
  {
    title: "V13 Configuration",
    sections: { "13.1": "2333", "13.2": "222223", "13.3": "2233", "13.4": "1222233" },
  },
  { title: "V14 Data Protection", sections: { "14.1": "22", "14.2": "12223333", "14.3": "122" } },
  {
    title: "V15 Secure Coding and Architecture",
    sections: { "15.1": "12233", "15.2": "12233", "15.3": "1222222", "15.4": "3333" },
  },
  {
    title: "V16 Security Logging and Error Handling",
    sections: { "16.1": "2", "16.2": "22222", "16.3": "2222", "16.4": "222", "16.5": "2223" },
  },
  { title: "V17 WebRTC", sections: { "17.1": "23", "17.2": "22223333", "17.3": "22" } },
];

/** Every requirement of the standard, level 3 included. */
export const asvsOfAllLevels = (): Listed[] =>
  ASVS.flatMap(({ title, sections }) =>
    Object.entries(sections).flatMap(([section, levels]) =>
      [...levels].map((level, i) => ({ id: `${section}.${i + 1}`, weight: level, part: title })),
    ),
  );

/** The closed list of the page: levels 1 and 2. */
export const asvsList = (): Listed[] => asvsOfAllLevels().filter(({ weight }) => weight !== "3");

/**
 * IT-Grundschutz, edition 2023: the numbers of the basic (B) and standard (S) requirements of the modules that concern
 * such an application. Those for higher protection needs (H) and those that were dropped (OPS.1.1.3.A16, for example) are
 * left out.
 */
const MODULES: Readonly<Record<string, { title: string; B: string; S: string }>> = {
  "APP.3.1": { title: "Webanwendungen und Webservices", B: "1 4 7 14", S: "8 9 11 12 21 22" },
  "APP.3.2": { title: "Webserver", B: "1 2 3 4 5 7 11", S: "8 9 10 12 13 14 16 20" },
  "APP.4.3": { title: "Relationale Datenbanken", B: "1 3 4 9", S: "11 12 13 16 17 18 19 20" },
  "APP.5.3": { title: "Allgemeiner E-Mail-Client und -Server", B: "1 2 3 4", S: "5 6 7 8 9" },
  "CON.1": { title: "Kryptokonzept", B: "1 2 4", S: "5 9 10 15 19" },
  "CON.2": { title: "Datenschutz", B: "1", S: "" },
  "CON.3": { title: "Datensicherungskonzept", B: "1 2 4 5 12 14 15", S: "6 7 9" },
  "CON.8": { title: "Software-Entwicklung", B: "2 3 5 6 7 8 10 20", S: "1 11 12 14 16 21 22" },
  "CON.10": { title: "Entwicklung von Webanwendungen", B: "1 2 3 4 5 6 7 8 9 10", S: "11 12 13 14 15 16" },
  "ORP.4": {
    title: "Identitäts- und Berechtigungsmanagement",
    B: "1 2 3 4 5 6 7 8 9 22 23",
    S: "10 11 12 13 14 15 16 17 18 19",
  },
  "OPS.1.1.3": { title: "Patch- und Änderungsmanagement", B: "1 2 3 15", S: "5 6 7 8 9 10 11" },
  "OPS.1.1.5": { title: "Protokollierung", B: "1 3 4 5", S: "6 8 9 10" },
  "DER.1": {
    title: "Detektion von sicherheitsrelevanten Ereignissen",
    B: "1 2 3 4 5",
    S: "6 7 9 10 11 12 13",
  },
};

const numbers = (text: string): string[] => text.split(" ").filter((part) => part !== "");

/** The closed list of the page: basic and standard requirements, module by module. */
export const grundschutzList = (): Listed[] =>
  Object.entries(MODULES).flatMap(([module, { title, ...weights }]) =>
    Object.entries(weights).flatMap(([weight, list]) =>
      numbers(list).map((n) => ({ id: `${module}.A${n}`, weight, part: `${module} ${title}` })),
    ),
  );
