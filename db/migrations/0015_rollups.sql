-- The owner is called klarfall, and so is a schema by now: without this, new tables would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE TABLE "metric_cases" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"department_id" text,
	"service" text,
	"channel" text NOT NULL,
	"language" text NOT NULL,
	"kind" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"received_on" date NOT NULL,
	"open" boolean NOT NULL,
	"paused" boolean NOT NULL,
	"touched_at" timestamp (3) with time zone NOT NULL,
	"closed_on" date,
	"reclosed_on" date[] NOT NULL,
	"reopened_on" date[] NOT NULL,
	"further_on" date[] NOT NULL,
	"answered_on" date,
	"lead_gross" integer,
	"lead_net" integer,
	"complete_gross" integer,
	"complete_net" integer,
	"answer_gross" integer,
	"idle_longest" integer,
	"questions" integer NOT NULL,
	"asked" text[] NOT NULL,
	"forwarded" boolean NOT NULL,
	"assigned_on" date,
	"misassigned" boolean NOT NULL,
	"complete" boolean,
	"solved_first" boolean,
	"decided" boolean NOT NULL,
	"due_on" date,
	"met" boolean NOT NULL,
	"statutory" boolean NOT NULL,
	"steps" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "metric_days" (
	"day" date NOT NULL,
	"department_id" text,
	"service" text,
	"channel" text NOT NULL,
	"arrivals" integer DEFAULT 0 NOT NULL,
	"open" integer DEFAULT 0 NOT NULL,
	"further_messages" integer DEFAULT 0 NOT NULL,
	"applications" integer DEFAULT 0 NOT NULL,
	"complete" integer DEFAULT 0 NOT NULL,
	"forwarded" integer DEFAULT 0 NOT NULL,
	"complaints" integer DEFAULT 0 NOT NULL,
	"objections" integer DEFAULT 0 NOT NULL,
	"closed" integer DEFAULT 0 NOT NULL,
	"reclosed" integer DEFAULT 0 NOT NULL,
	"reopened" integer DEFAULT 0 NOT NULL,
	"questioned" integer DEFAULT 0 NOT NULL,
	"questions" integer DEFAULT 0 NOT NULL,
	"inquiries" integer DEFAULT 0 NOT NULL,
	"solved_first" integer DEFAULT 0 NOT NULL,
	"decided" integer DEFAULT 0 NOT NULL,
	"assigned" integer DEFAULT 0 NOT NULL,
	"misassigned" integer DEFAULT 0 NOT NULL,
	"due" integer DEFAULT 0 NOT NULL,
	"met" integer DEFAULT 0 NOT NULL,
	"due_open" integer DEFAULT 0 NOT NULL,
	"statutory_due" integer DEFAULT 0 NOT NULL,
	"statutory_met" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "metric_days_cell" UNIQUE NULLS NOT DISTINCT("day","department_id","service","channel")
);
--> statement-breakpoint
CREATE TABLE "metric_steps" (
	"day" date NOT NULL,
	"department_id" text,
	"service" text,
	"channel" text NOT NULL,
	"language" text NOT NULL,
	"step" text NOT NULL,
	"accepted" integer DEFAULT 0 NOT NULL,
	"corrected" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL,
	"stated" integer DEFAULT 0 NOT NULL,
	"confidence" integer DEFAULT 0 NOT NULL,
	"right" integer DEFAULT 0 NOT NULL,
	"urgent" integer DEFAULT 0 NOT NULL,
	"missed" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"touched" integer DEFAULT 0 NOT NULL,
	"rewritten" integer DEFAULT 0 NOT NULL,
	"own" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "metric_steps_cell" UNIQUE NULLS NOT DISTINCT("day","department_id","service","channel","language","step")
);
--> statement-breakpoint
CREATE TABLE "working_windows" (
	"unit" text COLLATE "C" NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"before" bigint NOT NULL,
	CONSTRAINT "working_windows_unit_starts_at_pk" PRIMARY KEY("unit","starts_at")
);
--> statement-breakpoint
CREATE INDEX "metric_cases_received" ON "metric_cases" USING btree ("received_on");--> statement-breakpoint
CREATE INDEX "metric_cases_closed" ON "metric_cases" USING btree ("closed_on","department_id","lead_gross","lead_net");--> statement-breakpoint
CREATE INDEX "metric_cases_answered" ON "metric_cases" USING btree ("answered_on","department_id","answer_gross");--> statement-breakpoint
CREATE INDEX "metric_cases_due" ON "metric_cases" USING btree ("due_on") WHERE due_on is not null;--> statement-breakpoint
CREATE INDEX "metric_days_open" ON "metric_days" USING btree ("day") WHERE open > 0 or due_open > 0;--> statement-breakpoint
CREATE INDEX "metric_cases_open" ON "metric_cases" USING btree ("department_id","received_on") WHERE open;
--> statement-breakpoint
-- Working time up to an instant, in milliseconds; null where no opening hours are known. Inlined where it is joined.
CREATE FUNCTION klarfall.worked(p_unit text, p_at timestamptz) RETURNS TABLE (ms bigint) LANGUAGE sql STABLE AS $$
  SELECT w.before + (extract(epoch FROM least(p_at, w.ends_at) - w.starts_at) * 1000)::bigint
  FROM public.working_windows w WHERE w.unit = p_unit COLLATE "C" AND w.starts_at <= p_at ORDER BY w.starts_at DESC LIMIT 1
$$;
--> statement-breakpoint
CREATE FUNCTION klarfall.day_of(p_at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS
$$ SELECT (p_at AT TIME ZONE 'Europe/Berlin')::date $$;
--> statement-breakpoint
-- The days of some instants in order; with `p_after` only of those after it.
CREATE FUNCTION klarfall.days_of(p_at timestamptz[], p_after timestamptz) RETURNS date[] LANGUAGE sql IMMUTABLE AS
$$ SELECT coalesce(array_agg(klarfall.day_of(x) ORDER BY x), '{}') FROM unnest(p_at) x WHERE p_after IS NULL OR x > p_after $$;
--> statement-breakpoint
-- Share of words that differ between what was proposed and what was sent, 0 to 1, wherever they stand.
CREATE FUNCTION klarfall.changed_share(p_before text, p_after text) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$
  WITH a AS (SELECT word, count(*) AS n FROM regexp_split_to_table(btrim(p_before), '\s+') word GROUP BY word),
    b AS (SELECT word, count(*) AS n FROM regexp_split_to_table(btrim(p_after), '\s+') word GROUP BY word)
  SELECT coalesce(1 - 2 * sum(least(a.n, b.n)) / nullif(sum(coalesce(a.n, 0)) + sum(coalesce(b.n, 0)), 0), 0)::float8
  FROM a FULL JOIN b ON b.word = a.word
$$;
--> statement-breakpoint
-- What the figures need of a case, from case, timeline, pauses, proposals, decisions and what was sent (fact book, 5).
-- One text makes two functions: for one case at each commit, and for all cases at once. A step that was taken back did
-- not happen. What is not confirmed by a person counts as not known, except gaps: nobody confirms that nothing is missing.
DO $do$ DECLARE
  query CONSTANT text := $sql$
    WITH chosen AS (
      SELECT c.*, CASE WHEN EXISTS (SELECT FROM working_windows w WHERE w.unit = c.department_id COLLATE "C")
        THEN c.department_id ELSE '' END AS unit
      FROM cases c WHERE c.merged_into IS NULL AND c.id {one}
    ), taken_back AS (
      SELECT e.case_id, (e.data->>'version')::int - 1 AS version, e.data->>'step' AS type
      FROM events e WHERE e.type = 'case.reverted' AND e.case_id {one}
    ), told AS (
      SELECT e.case_id,
        array_agg(e.at) FILTER (WHERE e.type = 'case.closed') AS closings,
        array_agg(e.at) FILTER (WHERE e.type = 'case.reopened') AS reopenings,
        array_agg(e.at) FILTER (WHERE e.type = 'message.received' AND e.data->>'automatic' IS DISTINCT FROM 'true') AS further,
        array_agg(e.at) FILTER (WHERE e.type = 'case.merged') AS joined,
        count(*) FILTER (WHERE e.type = 'message.sent' AND e.data->>'kind' = 'follow_up') AS questions,
        count(*) FILTER (WHERE e.type = 'message.sent' AND e.data->>'kind' <> 'acknowledgement') AS answers,
        coalesce(bool_or(e.type IN ('case.forwarded', 'case.handedBack')), false) AS forwarded,
        coalesce(bool_or(e.type = 'case.handedBack'), false) AS misassigned,
        min(e.at) FILTER (WHERE e.type = 'case.triaged') AS assigned_at,
        max(e.at) FILTER (WHERE e.actor_kind = 'person' OR e.type = 'message.sent') AS touched_at
      FROM events e
      WHERE e.case_id {one} AND NOT EXISTS (SELECT FROM taken_back t
        WHERE t.case_id = e.case_id AND t.type = e.type AND t.version = (e.data->>'version')::int)
      GROUP BY e.case_id
    ), sent AS (
      SELECT a.case_id, d.kind, d.sentences, klarfall.day_of(o.sent_at) AS day,
        CASE WHEN p.id IS NOT NULL THEN klarfall.changed_share(p.payload->>'body', a.body) END AS changed
      FROM approvals a JOIN outbox o ON o.approval_id = a.id AND o.state = 'sent' JOIN drafts d ON d.id = a.draft_id
        LEFT JOIN proposals p ON p.id = d.proposal_id
      WHERE a.case_id {one}
    ), asked AS (
      SELECT s.case_id, array_agg(DISTINCT part->>'ref' ORDER BY part->>'ref') AS fields
      FROM sent s, jsonb_array_elements(s.sentences) part
      WHERE s.kind = 'follow_up' AND part->>'source' = 'catalogue' GROUP BY s.case_id
    ), last_decisions AS (
      SELECT DISTINCT ON (d.proposal_id) d.case_id, klarfall.day_of(d.at) AS day, p.kind AS step, d.verdict,
        NOT p.abstained AND p.kind IN ('kind', 'service', 'department', 'field') AS stated, p.confidence,
        p.kind = 'urgency' AND coalesce(d.payload->>'value', p.payload->>'value') IN ('immediate', 'today')
          AND d.verdict <> 'rejected' AS urgent,
        coalesce(p.payload->>'value', '') IN ('immediate', 'today') AS said_so
      FROM decisions d JOIN proposals p ON p.id = d.proposal_id AND p.state <> 'open'
      WHERE d.case_id {one} ORDER BY d.proposal_id, d.proposal_version DESC
    ), made AS (
      SELECT case_id, day, step, count(*) FILTER (WHERE verdict = 'accepted') AS accepted,
        count(*) FILTER (WHERE verdict = 'corrected') AS corrected, count(*) FILTER (WHERE verdict = 'rejected') AS rejected,
        count(*) FILTER (WHERE stated) AS stated,
        coalesce(sum(round((1000 * confidence)::numeric)) FILTER (WHERE stated), 0)::int AS confidence,
        count(*) FILTER (WHERE stated AND verdict = 'accepted') AS "right", count(*) FILTER (WHERE urgent) AS urgent,
        count(*) FILTER (WHERE urgent AND NOT said_so) AS missed, 0 AS unchanged, 0 AS touched, 0 AS rewritten, 0 AS own
      FROM last_decisions GROUP BY case_id, day, step
      UNION ALL
      SELECT case_id, day, kind, 0, 0, 0, 0, 0, 0, 0, 0, count(*) FILTER (WHERE changed = 0),
        count(*) FILTER (WHERE changed > 0 AND changed < 0.2), count(*) FILTER (WHERE changed >= 0.2),
        count(*) FILTER (WHERE changed IS NULL)
      FROM sent GROUP BY case_id, day, kind
    ), steps AS (
      SELECT case_id, jsonb_agg(to_jsonb(made) - 'case_id' ORDER BY day, step, unchanged + touched + rewritten + own) AS list
      FROM made GROUP BY case_id
    ), closing AS (
      SELECT c.id, coalesce(t.closings, CASE WHEN c.closed_at IS NOT NULL THEN ARRAY[c.closed_at] END) AS at FROM chosen c
        LEFT JOIN told t ON t.case_id = c.id
    ), dated AS MATERIALIZED (
      SELECT c.*, t.reopenings, t.further, t.joined, coalesce(t.questions, 0) AS questions, coalesce(t.answers, 0) AS answers,
        coalesce(t.forwarded, false) AS forwarded, coalesce(t.misassigned, false) AS misassigned, t.assigned_at,
        greatest(c.received_at, t.touched_at) AS last_touch, k.at AS closings,
        (SELECT CASE WHEN count(*) > 0 THEN greatest(min(x), c.received_at) END FROM unnest(k.at) x) AS first_closed
      FROM chosen c LEFT JOIN told t ON t.case_id = c.id LEFT JOIN closing k ON k.id = c.id
    )
    SELECT c.id, c.department_id, c.service, c.channel, c.language, c.kind, c.received_at, klarfall.day_of(c.received_at),
      c.closed_at IS NULL, EXISTS (SELECT FROM pauses p WHERE p.case_id = c.id AND p.ended_at IS NULL), c.last_touch::timestamptz(3),
      klarfall.day_of(c.first_closed), klarfall.days_of(c.closings, c.first_closed),
      klarfall.days_of(c.reopenings, NULL), klarfall.days_of(c.further, NULL), klarfall.day_of(c.first_answer_at),
      ((closed.ms - received.ms) / 60000)::int,
      ((closed.ms - received.ms) / 60000 - stopped.since_receipt)::int,
      ((closed.ms - completed.ms) / 60000)::int,
      ((closed.ms - completed.ms) / 60000 - stopped.since_complete)::int,
      ((answered.ms - received.ms) / 60000)::int, (idle.ms / 60000)::int, c.questions::int, coalesce(a.fields, '{}'),
      c.forwarded, klarfall.day_of(c.assigned_at), c.misassigned,
      CASE WHEN c.kind = 'application' THEN c.questions = 0 AND NOT EXISTS (SELECT FROM proposals p
        WHERE p.case_id = c.id AND p.kind = 'missing' AND p.state IN ('open', 'accepted', 'corrected')) END,
      CASE WHEN c.kind IN ('information', 'statusInquiry') AND c.first_closed IS NOT NULL THEN NOT c.forwarded
        AND c.questions = 0 AND c.answers <= 1 AND NOT EXISTS (SELECT FROM
          unnest(coalesce(c.further, '{}') || coalesce(c.joined, '{}') || coalesce(c.reopenings, '{}')) again
          WHERE again <= c.first_closed + interval '14 days') END,
      coalesce(c.kind = 'application' AND c.outcome = 'resolved', false), c.due_on,
      coalesce(klarfall.day_of(c.first_closed) <= c.due_on, false),
      c.due_on IS NOT NULL AND EXISTS (SELECT FROM proposals p WHERE p.case_id = c.id AND p.kind = 'deadline'
        AND p.state NOT IN ('rejected', 'superseded') AND (p.key IN ('gdpr', 'foi') OR p.key LIKE 'authority:%')
        AND coalesce(p.payload->>'earliest', p.payload->>'date') = c.due_on::text),
      coalesce(s.list, '[]')
    FROM dated c
      LEFT JOIN asked a ON a.case_id = c.id
      LEFT JOIN steps s ON s.case_id = c.id
      LEFT JOIN LATERAL klarfall.worked(c.unit, c.received_at) received ON true
      LEFT JOIN LATERAL klarfall.worked(c.unit, c.first_closed) closed ON true
      LEFT JOIN LATERAL klarfall.worked(c.unit, least(c.complete_at, c.first_closed)) completed ON c.complete_at IS NOT NULL
      LEFT JOIN LATERAL klarfall.worked(c.unit, greatest(c.first_answer_at, c.received_at)) answered
        ON c.first_answer_at IS NOT NULL
      LEFT JOIN LATERAL (
        SELECT coalesce(sum((z.ms - y.ms) / 60000), 0) AS since_receipt,
          coalesce(sum((z.ms - greatest(y.ms, completed.ms)) / 60000) FILTER (WHERE z.ms > completed.ms), 0) AS since_complete
        FROM (SELECT range_agg(tstzrange(p.started_at, p.ended_at)) AS all_of FROM pauses p
            WHERE p.case_id = c.id AND (p.ended_at IS NULL OR p.ended_at > p.started_at)) held,
          unnest(held.all_of * tstzmultirange(tstzrange(c.received_at, c.first_closed))) span,
          klarfall.worked(c.unit, lower(span)) y, klarfall.worked(c.unit, upper(span)) z
      ) stopped ON c.first_closed IS NOT NULL
      LEFT JOIN LATERAL (
        SELECT max(gap.ms - gap.ms_before) AS ms FROM (
          SELECT e.at, w.ms, lag(e.at) OVER story AS before, lag(w.ms) OVER story AS ms_before
          FROM events e, klarfall.worked(c.unit, e.at) w WHERE e.case_id = c.id AND e.at <= c.first_closed
          WINDOW story AS (ORDER BY e.at, e.seq)) gap
        WHERE NOT EXISTS (SELECT FROM pauses p WHERE p.case_id = c.id AND p.started_at <= gap.before
          AND coalesce(p.ended_at, gap.at) >= gap.at)
      ) idle ON c.first_closed IS NOT NULL
  $sql$;
  head CONSTANT text := 'CREATE FUNCTION klarfall.%s RETURNS SETOF metric_cases LANGUAGE plpgsql STABLE SET search_path = public AS $f$ BEGIN RETURN QUERY %s; END $f$';
BEGIN
  EXECUTE format(head, 'metric_case(p_case uuid)', replace(query, '{one}', '= p_case'));
  EXECUTE format(head, 'metric_cases()', replace(query, '{one}', 'IS NOT NULL'));
END $do$;
--> statement-breakpoint
-- What a case counts for, on which day. A case counts where it stands now: each figure is a list of cases.
CREATE VIEW klarfall.metric_marks AS
  SELECT f.case_id, f.department_id, f.service, f.channel, m.day, m.what, m.n FROM metric_cases f CROSS JOIN LATERAL (
    VALUES (f.received_on, 'arrivals', 1), (f.received_on, 'open', f.open::int),
      (f.received_on, 'applications', (f.complete IS NOT NULL)::int), (f.received_on, 'complete', f.complete::int),
      (f.received_on, 'forwarded', f.forwarded::int), (f.received_on, 'complaints', (f.kind = 'complaint')::int),
      (f.received_on, 'objections', (f.kind = 'objection')::int), (f.closed_on, 'closed', 1),
      (f.closed_on, 'questioned', (f.questions > 0)::int), (f.closed_on, 'questions', f.questions),
      (f.closed_on, 'inquiries', (f.solved_first IS NOT NULL)::int), (f.closed_on, 'solved_first', f.solved_first::int),
      (f.closed_on, 'decided', f.decided::int), (f.assigned_on, 'assigned', 1),
      (f.assigned_on, 'misassigned', f.misassigned::int), (f.due_on, 'due', 1), (f.due_on, 'met', f.met::int),
      (f.due_on, 'due_open', f.open::int), (f.due_on, 'statutory_due', f.statutory::int),
      (f.due_on, 'statutory_met', (f.statutory AND f.met)::int)
    UNION ALL SELECT d, 'reclosed', 1 FROM unnest(f.reclosed_on) d
    UNION ALL SELECT d, 'reopened', 1 FROM unnest(f.reopened_on) d
    UNION ALL SELECT d, 'further_messages', 1 FROM unnest(f.further_on) d
  ) m(day, what, n) WHERE m.day IS NOT NULL AND m.n > 0;
--> statement-breakpoint
-- Adds what cases count for to the sums, or takes it away: one case at each commit, all cases when they are counted anew.
DO $do$ DECLARE
  query CONSTANT text := $sql$
    INSERT INTO metric_days AS m (day, department_id, service, channel,
      arrivals, "open", further_messages, applications, complete, forwarded, complaints, objections,
      closed, reclosed, reopened, questioned, questions, inquiries, solved_first, decided, assigned,
      misassigned, due, met, due_open, statutory_due, statutory_met)
    SELECT day, department_id, service, channel,
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'arrivals'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'open'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'further_messages'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'applications'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'complete'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'forwarded'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'complaints'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'objections'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'closed'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'reclosed'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'reopened'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'questioned'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'questions'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'inquiries'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'solved_first'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'decided'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'assigned'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'misassigned'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'due'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'met'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'due_open'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'statutory_due'), 0),
      {sign} * coalesce(sum(n) FILTER (WHERE what = 'statutory_met'), 0)
    FROM klarfall.metric_marks WHERE case_id {one} GROUP BY day, department_id, service, channel
    ON CONFLICT (day, department_id, service, channel) DO UPDATE SET
      arrivals = m.arrivals + excluded.arrivals, "open" = m."open" + excluded."open",
      further_messages = m.further_messages + excluded.further_messages,
      applications = m.applications + excluded.applications, complete = m.complete + excluded.complete,
      forwarded = m.forwarded + excluded.forwarded, complaints = m.complaints + excluded.complaints,
      objections = m.objections + excluded.objections, closed = m.closed + excluded.closed,
      reclosed = m.reclosed + excluded.reclosed, reopened = m.reopened + excluded.reopened,
      questioned = m.questioned + excluded.questioned, questions = m.questions + excluded.questions,
      inquiries = m.inquiries + excluded.inquiries, solved_first = m.solved_first + excluded.solved_first,
      decided = m.decided + excluded.decided, assigned = m.assigned + excluded.assigned,
      misassigned = m.misassigned + excluded.misassigned, due = m.due + excluded.due,
      met = m.met + excluded.met, due_open = m.due_open + excluded.due_open,
      statutory_due = m.statutory_due + excluded.statutory_due,
      statutory_met = m.statutory_met + excluded.statutory_met;
    INSERT INTO metric_steps AS m (day, department_id, service, channel, language, step,
      accepted, corrected, rejected, stated, confidence, "right", urgent, missed, unchanged, touched,
      rewritten, own)
    SELECT s.day, f.department_id, f.service, f.channel, f.language, s.step,
      {sign} * sum(s.accepted), {sign} * sum(s.corrected), {sign} * sum(s.rejected),
      {sign} * sum(s.stated), {sign} * sum(s.confidence), {sign} * sum(s."right"), {sign} * sum(s.urgent),
      {sign} * sum(s.missed), {sign} * sum(s.unchanged), {sign} * sum(s.touched),
      {sign} * sum(s.rewritten), {sign} * sum(s.own)
    FROM metric_cases f, jsonb_to_recordset(f.steps) AS s(day date, step text,
      accepted int, corrected int, rejected int, stated int, confidence int, "right" int, urgent int, missed int, unchanged int, touched int, rewritten int, own int)
    WHERE f.case_id {one} GROUP BY s.day, f.department_id, f.service, f.channel, f.language, s.step
    ON CONFLICT (day, department_id, service, channel, language, step) DO UPDATE SET
      accepted = m.accepted + excluded.accepted, corrected = m.corrected + excluded.corrected,
      rejected = m.rejected + excluded.rejected, stated = m.stated + excluded.stated,
      confidence = m.confidence + excluded.confidence, "right" = m."right" + excluded."right",
      urgent = m.urgent + excluded.urgent, missed = m.missed + excluded.missed,
      unchanged = m.unchanged + excluded.unchanged, touched = m.touched + excluded.touched,
      rewritten = m.rewritten + excluded.rewritten, own = m.own + excluded.own;
  $sql$;
  head CONSTANT text := 'CREATE FUNCTION klarfall.%s RETURNS void LANGUAGE plpgsql SET search_path = public AS $f$ BEGIN %s END $f$';
BEGIN
  EXECUTE format(head, 'count_case(p_case uuid, p_sign int)', replace(replace(query, '{one}', '= p_case'), '{sign}', 'p_sign'));
  EXECUTE format(head, 'count_cases()', replace(replace(query, '{one}', 'IS NOT NULL'), '{sign}', '1'));
END $do$;
--> statement-breakpoint
-- Brings the figures of one case up to date, once a transaction and at its very end, whatever it wrote in which order.
-- The lock lets counters be added up one transaction after the other; NOTIFY orders commits in the same way.
CREATE FUNCTION klarfall.keep_metrics(p_case uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  kept CONSTANT text := coalesce(current_setting('klarfall.kept_metrics', true), '');
  before metric_cases; after metric_cases;
BEGIN
  IF strpos(kept, p_case::text) > 0 THEN RETURN; END IF;
  PERFORM set_config('klarfall.kept_metrics', kept || p_case::text, true);
  PERFORM pg_advisory_xact_lock(hashtextextended('klarfall.metrics', 0));
  SELECT * INTO before FROM metric_cases WHERE case_id = p_case;
  SELECT * INTO after FROM klarfall.metric_case(p_case);
  -- An erased case keeps its row: a number without a person.
  IF before IS NOT DISTINCT FROM after OR NOT EXISTS (SELECT FROM cases WHERE id = p_case) THEN RETURN; END IF;
  PERFORM klarfall.count_case(p_case, -1);
  DELETE FROM metric_cases WHERE case_id = p_case;
  IF after.case_id IS NULL THEN RETURN; END IF;
  INSERT INTO metric_cases SELECT after.*;
  PERFORM klarfall.count_case(p_case, 1);
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.keep_metrics_of_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS
$$ BEGIN PERFORM klarfall.keep_metrics(NEW.id); RETURN NULL; END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.keep_metrics_of_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS
$$ BEGIN PERFORM klarfall.keep_metrics(NEW.case_id); RETURN NULL; END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER metrics_new AFTER INSERT ON cases DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION klarfall.keep_metrics_of_case();
--> statement-breakpoint
-- Only what figures rest on: wiping a name or a subject must not change what was counted.
CREATE CONSTRAINT TRIGGER metrics_changed AFTER UPDATE ON cases DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.department_id, OLD.service, OLD.channel, OLD.language, OLD.kind, OLD.received_at, OLD.complete_at,
      OLD.first_answer_at, OLD.closed_at, OLD.outcome, OLD.due_on, OLD.merged_into)
    IS DISTINCT FROM (NEW.department_id, NEW.service, NEW.channel, NEW.language, NEW.kind, NEW.received_at, NEW.complete_at,
      NEW.first_answer_at, NEW.closed_at, NEW.outcome, NEW.due_on, NEW.merged_into))
  EXECUTE FUNCTION klarfall.keep_metrics_of_case();
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['INSERT ON events', 'INSERT OR UPDATE ON pauses', 'INSERT ON decisions',
    'UPDATE OF state ON proposals', 'UPDATE OF state ON outbox'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER metrics AFTER %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
      EXECUTE FUNCTION klarfall.keep_metrics_of_row()', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- Counts everything anew, in one transaction; readers see the old figures until it ends, writers wait for it.
CREATE FUNCTION klarfall.rebuild_metrics() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public SET work_mem = '128MB' SET jit = off AS $$
DECLARE counted bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('klarfall.metrics', 0));
  DELETE FROM metric_cases f USING cases c WHERE c.id = f.case_id;
  DELETE FROM metric_days;
  DELETE FROM metric_steps;
  INSERT INTO metric_cases SELECT * FROM klarfall.metric_cases();
  GET DIAGNOSTICS counted = ROW_COUNT;
  PERFORM klarfall.count_cases();
  RETURN counted;
END $$;
--> statement-breakpoint
-- Which hours hold: rewritten only together with all figures that were computed from them. Gives whether they changed.
CREATE FUNCTION klarfall.set_working_windows(p_windows jsonb) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('klarfall.metrics', 0));
  CREATE TEMP TABLE given_windows ON COMMIT DROP AS
    SELECT w.unit, w.starts_at, w.ends_at, (sum(extract(epoch FROM w.ends_at - w.starts_at) * 1000)
      OVER (PARTITION BY w.unit ORDER BY w.starts_at ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
      - extract(epoch FROM w.ends_at - w.starts_at) * 1000)::bigint AS before
    FROM jsonb_to_recordset(p_windows) AS w(unit text COLLATE "C", starts_at timestamptz, ends_at timestamptz);
  IF NOT EXISTS (TABLE given_windows EXCEPT TABLE working_windows)
    AND NOT EXISTS (TABLE working_windows EXCEPT TABLE given_windows) THEN RETURN false; END IF;
  DELETE FROM working_windows;
  INSERT INTO working_windows TABLE given_windows;
  PERFORM klarfall.rebuild_metrics();
  RETURN true;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION klarfall.worked(text, timestamptz), klarfall.changed_share(text, text), klarfall.day_of(timestamptz),
  klarfall.days_of(timestamptz[], timestamptz), klarfall.metric_case(uuid), klarfall.metric_cases(),
  klarfall.count_case(uuid, int), klarfall.count_cases(), klarfall.keep_metrics(uuid), klarfall.keep_metrics_of_case(),
  klarfall.keep_metrics_of_row(), klarfall.rebuild_metrics(), klarfall.set_working_windows(jsonb) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.keep_metrics(uuid), klarfall.keep_metrics_of_case(), klarfall.keep_metrics_of_row()
  TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.rebuild_metrics(), klarfall.set_working_windows(jsonb) TO klarfall_worker;
--> statement-breakpoint
GRANT SELECT ON metric_cases, metric_days, metric_steps, working_windows TO klarfall_web, klarfall_worker;
--> statement-breakpoint
-- Figures are seen as far as the cases behind them are: a department its own, the whole town those who see all of it.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['metric_cases', 'metric_days', 'metric_steps'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I FOR SELECT TO klarfall_worker USING (true)', t);
    EXECUTE format('CREATE POLICY web_by_department ON %I FOR SELECT TO klarfall_web USING (((SELECT klarfall.sees_all())
      OR department_id = ANY ((SELECT klarfall.sees_departments())::text[]))
      AND NOT EXISTS (SELECT FROM compartment_services s WHERE s.service = %I.service AND NOT klarfall.is_open(
        %I.department_id, s.compartment, (SELECT klarfall.cleared())::text[], (SELECT klarfall.cleared_departments())::text[])))',
      t, t, t);
  END LOOP;
END $$;
--> statement-breakpoint
-- The cases that are here already; working time follows when the worker starts and brings the opening hours.
SELECT klarfall.rebuild_metrics();
