import { z } from "zod";

/** Documents that data protection needs and that the running configuration can write. */
export const PROCESSING_DOCUMENTS = ["processing", "assessment"] as const;
export type ProcessingDocument = (typeof PROCESSING_DOCUMENTS)[number];

/** What a download asks for. */
export const processingParams = z.object({ document: z.enum(PROCESSING_DOCUMENTS) });

/** What the documents are written from; everything is read from the installation, nothing is assumed. */
export type Facts = {
  town: string;
  land: string;
  contact: string;
  mail: string;
  day: string;
  departments: readonly string[];
  services: number;
  sensitive: readonly string[];
  annexThree: readonly string[];
  periods: readonly { years: number; services: number; verified: boolean }[];
  catalogue: string;
  model: string;
  pipeline: string;
  mailServer: boolean;
  virusScanner: boolean;
  signInService: boolean;
  encrypted: boolean;
  mailboxes: number;
  systems: number;
  people: readonly { role: string; n: number }[];
  openHolds: number;
  erasures: number;
  record: { whole: boolean; at: string; entries: number } | null;
};
