import { SMALLEST_CELL } from "../schema";
import { share, shown } from "./disclosure";

/** Counts of what people made of what was prepared, as the store gives them. */
export type Prepared = {
  key: string | null;
  accepted: number;
  corrected: number;
  rejected: number;
  stated: number;
  confidence: number;
  right: number;
  urgent: number;
  missed: number;
  unchanged: number;
  touched: number;
  rewritten: number;
  own: number;
};

/** Shares of one step, service, language or channel; null where too few decisions stand behind one. */
export type PreparedShares = {
  key: string | null;
  decisions: number | null;
  accepted: number | null;
  corrected: number | null;
  rejected: number | null;
  /** Stated confidence less share of right answers: above 0 the software promises too much. */
  overconfidence: number | null;
  /** Of what people hold for urgent: how much was proposed so. */
  urgentFound: number | null;
  sent: number | null;
  unchanged: number | null;
  touched: number | null;
  rewritten: number | null;
};

/** The quality of the preparation in shares; rows with too few decisions and messages are left out. */
export function preparedShares(rows: readonly Prepared[], small: boolean): PreparedShares[] {
  const enough = (row: Prepared) => decisionsOf(row) >= SMALLEST_CELL || draftsOf(row) >= SMALLEST_CELL;
  return small ? [] : rows.filter(enough).map(sharesOf);
}

const decisionsOf = (row: Prepared) => row.accepted + row.corrected + row.rejected;
const draftsOf = (row: Prepared) => row.unchanged + row.touched + row.rewritten;

function sharesOf(row: Prepared): PreparedShares {
  const [decisions, drafts] = [decisionsOf(row), draftsOf(row)];
  const stated = row.stated < SMALLEST_CELL ? null : row.confidence / 1000 / row.stated;
  const right = share(row.right, row.stated);
  return {
    key: row.key,
    decisions: shown(decisions),
    accepted: share(row.accepted, decisions),
    corrected: share(row.corrected, decisions),
    rejected: share(row.rejected, decisions),
    overconfidence: stated === null || right === null ? null : stated - right,
    urgentFound: share(row.urgent - row.missed, row.urgent),
    sent: shown(drafts),
    unchanged: share(row.unchanged, drafts),
    touched: share(row.touched, drafts),
    rewritten: share(row.rewritten, drafts),
  };
}
