-- The owner is called klarfall, and so is a schema by now: without this, new tables would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE TABLE "clearances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"compartment" text NOT NULL,
	"user_id" uuid,
	"department_id" text,
	"granted_by" uuid,
	"granted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"revoked_by" uuid,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "compartment_services" (
	"service" text PRIMARY KEY NOT NULL,
	"compartment" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "compartment" text;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "sends" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "search_entries" ADD COLUMN "compartment" text;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_granted_by_users_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "clearances_person" ON "clearances" USING btree ("user_id","compartment") WHERE user_id is not null and revoked_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "clearances_department" ON "clearances" USING btree ("department_id","compartment") WHERE department_id is not null and revoked_at is null;--> statement-breakpoint
CREATE INDEX "cases_sealed" ON "cases" USING btree ("compartment","rank_at") WHERE compartment is not null;
--> statement-breakpoint
CREATE TABLE "signatures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "signatures_once" ON "signatures" USING btree ("draft_id","content_hash");--> statement-breakpoint
CREATE INDEX "signatures_case" ON "signatures" USING btree ("case_id");
--> statement-breakpoint
-- The first of two people's yes: everybody who sees the case sees it, each signs for herself, and nothing of it changes.
ALTER TABLE signatures ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY worker_all ON signatures TO klarfall_worker USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY web_by_case ON signatures TO klarfall_web USING (EXISTS (SELECT FROM cases c WHERE c.id = signatures.case_id))
  WITH CHECK (user_id = (SELECT klarfall.actor()) AND EXISTS (SELECT FROM cases c WHERE c.id = signatures.case_id));
--> statement-breakpoint
GRANT SELECT, INSERT ON signatures TO klarfall_web, klarfall_worker;
--> statement-breakpoint
-- Who sees what, as the row `view` of the table of rights says. The front desk sees everything that no compartment closes
-- off, and so do managers and readers for the whole town.
CREATE OR REPLACE FUNCTION klarfall.sees_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.user_id = klarfall.actor() AND u.status = 'active'
       AND (m.role = 'front_desk' OR (m.role IN ('manager', 'read_only') AND m.department_id IS NULL))) $$;
--> statement-breakpoint
-- Specialists and team leads for the whole town see what a person confirmed for any department.
CREATE FUNCTION klarfall.sees_confirmed() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.user_id = klarfall.actor() AND u.status = 'active'
       AND m.role IN ('specialist', 'team_lead') AND m.department_id IS NULL) $$;
--> statement-breakpoint
-- Departments whose confirmed cases the actor works on, leads or reads. Other roles see no content.
CREATE OR REPLACE FUNCTION klarfall.sees_departments() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT coalesce(array_agg(m.department_id), '{}') FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.user_id = klarfall.actor() AND u.status = 'active' AND m.department_id IS NOT NULL
       AND m.role IN ('specialist', 'team_lead', 'manager', 'read_only') $$;
--> statement-breakpoint
-- Who takes in what comes: she alone sees deliveries that are no case yet.
CREATE FUNCTION klarfall.receives() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.user_id = klarfall.actor() AND u.status = 'active' AND m.role = 'front_desk') $$;
--> statement-breakpoint
-- Compartments that the actor was cleared for by name: wherever her roles reach.
CREATE FUNCTION klarfall.cleared() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT coalesce(array_agg(c.compartment), '{}') FROM clearances c JOIN users u ON u.id = c.user_id
     WHERE c.user_id = klarfall.actor() AND c.revoked_at IS NULL AND u.status = 'active' $$;
--> statement-breakpoint
-- Compartments that a department of hers was cleared for, each as department/compartment: among its own cases only.
CREATE FUNCTION klarfall.cleared_departments() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT coalesce(array_agg(c.department_id || '/' || c.compartment), '{}') FROM clearances c
     WHERE c.revoked_at IS NULL AND c.department_id = ANY (klarfall.sees_departments()) $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.is_open(p_department text, p_compartment text, p_cleared text[], p_departments text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT p_compartment IS NULL OR p_compartment = ANY (p_cleared)
     OR coalesce(p_department || '/' || p_compartment = ANY (p_departments), false) $$;
--> statement-breakpoint
ALTER POLICY web_cases ON cases USING (
  ((SELECT klarfall.sees_all()) OR department_id = ANY ((SELECT klarfall.sees_departments())::text[])
    OR (department_id IS NOT NULL AND (SELECT klarfall.sees_confirmed())))
  AND klarfall.is_open(department_id, compartment, (SELECT klarfall.cleared())::text[], (SELECT klarfall.cleared_departments())::text[]));
--> statement-breakpoint
-- A delivery is seen with its case, or by whoever takes it in while it is none yet.
ALTER POLICY web_originals ON originals USING ((case_id IS NULL AND (SELECT klarfall.receives()))
  OR EXISTS (SELECT FROM cases c WHERE c.id = originals.case_id)
  OR EXISTS (SELECT FROM messages m WHERE m.original_id = originals.id));
--> statement-breakpoint
-- The compartment follows from the service, here and nowhere else: no path of the application can forget it or set it.
-- What a person confirmed counts before what was proposed; a proposal closes off until somebody has looked.
CREATE FUNCTION klarfall.close_off() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  NEW.compartment := (SELECT s.compartment FROM compartment_services s WHERE s.service = coalesce(NEW.service, NEW.proposed_service));
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER close_off BEFORE INSERT OR UPDATE OF service, proposed_service, compartment ON cases
  FOR EACH ROW EXECUTE FUNCTION klarfall.close_off();
--> statement-breakpoint
-- Takes over from the catalogue in force which services are closed off. A department that it makes responsible for such a
-- service, or for a kind of request whatever the service, is cleared once; a clearance ended by a person stays ended.
CREATE FUNCTION klarfall.follow_catalogue(p_version text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE catalogue jsonb;
BEGIN
  SELECT CASE jsonb_typeof(v.content) WHEN 'string' THEN (v.content #>> '{}')::jsonb ELSE v.content END
    INTO catalogue FROM catalogue_versions v WHERE v.version = p_version;
  IF catalogue IS NULL THEN RETURN; END IF;
  DELETE FROM compartment_services;
  INSERT INTO compartment_services (service, compartment)
    SELECT s->>'id', s->>'sensitiveWhy' FROM jsonb_array_elements(catalogue->'services') s WHERE s->>'sensitiveWhy' IS NOT NULL;
  INSERT INTO clearances (id, compartment, department_id)
    SELECT gen_random_uuid(), w.compartment, w.department FROM (
      SELECT s->>'sensitiveWhy' AS compartment, s->>'department' AS department FROM jsonb_array_elements(catalogue->'services') s
      UNION SELECT s->>'sensitiveWhy', r.value FROM jsonb_array_elements(catalogue->'services') s, jsonb_each_text(s->'departmentRule'->'map') r
      UNION SELECT c.compartment, k->>'departmentRule' FROM jsonb_array_elements(catalogue->'kinds') k, (SELECT DISTINCT compartment FROM compartment_services) c) w
    JOIN departments d ON d.id = w.department
    WHERE w.compartment IS NOT NULL
      AND NOT EXISTS (SELECT FROM clearances known WHERE known.department_id = w.department AND known.compartment = w.compartment);
  -- The trigger on cases gives each its compartment anew.
  UPDATE cases c SET compartment = NULL WHERE c.compartment IS DISTINCT FROM
    (SELECT s.compartment FROM compartment_services s WHERE s.service = coalesce(c.service, c.proposed_service));
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.catalogue_activated() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM klarfall.follow_catalogue(NEW.version);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER follow_catalogue AFTER INSERT ON activations FOR EACH ROW WHEN (NEW.what = 'catalogue')
  EXECUTE FUNCTION klarfall.catalogue_activated();
--> statement-breakpoint
-- What the front desk learns of a case that is closed to it: that it is there, whose it is and until when. Nothing of the
-- citizen or the matter. Those nobody has sorted yet, or the one of a number.
CREATE FUNCTION klarfall.sealed_cases(p_number text)
RETURNS TABLE (number text, department_id text, due_on date, received_at timestamptz, urgent boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE clear text[] := klarfall.cleared(); own text[] := klarfall.cleared_departments();
BEGIN
  IF NOT klarfall.receives() THEN RETURN; END IF;
  RETURN QUERY SELECT c.number, coalesce(c.department_id, c.proposed_department), c.due_on, c.received_at::timestamptz, c.lane = 'escalation'
    FROM cases c WHERE c.compartment IS NOT NULL AND NOT klarfall.is_open(c.department_id, c.compartment, clear, own)
      AND (c.number = p_number OR (p_number IS NULL AND c.lane IN ('escalation', 'to_check', 'unclear', 'answered')))
    ORDER BY c.rank_at, c.id LIMIT 50;
END $$;
--> statement-breakpoint
-- Whether the actor could look into a case while it lay with a department: who saw it has to see it go, nobody else hears of it.
CREATE FUNCTION klarfall.could_see(p_case uuid, p_from text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM cases c WHERE c.id = p_case
     AND klarfall.is_open(p_from, c.compartment, klarfall.cleared(), klarfall.cleared_departments())) $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION klarfall.index_case(p_case uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  c record; said text; people text; vector tsvector;
BEGIN
  SELECT id, number, subject, applicant_name, applicant_email, department_id, compartment, received_at INTO c FROM cases WHERE id = p_case;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT left(string_agg(concat_ws(E'\n', m.subject, m.from_address, m.body), E'\n' ORDER BY m.at DESC), 200000),
    left(string_agg(DISTINCT m.from_name, ' ') FILTER (WHERE m.direction = 'in'), 2000)
    INTO said, people FROM messages m WHERE m.case_id = p_case;
  people := concat_ws(' ', c.applicant_name, people);
  said := concat_ws(E'\n', c.subject, c.applicant_email, said);
  BEGIN
    vector := to_tsvector('german', said)
      || array_to_tsvector(ARRAY(SELECT '#' || n FROM unnest(klarfall.numbers_of(said)) n));
  EXCEPTION WHEN program_limit_exceeded THEN
    vector := to_tsvector('german', left(c.subject, 1000));
  END;
  vector := vector
    -- 2026-004711 is also called 4711.
    || array_to_tsvector(ARRAY['#' || regexp_replace(c.number, '\D', '', 'g'), '#' || ltrim(split_part(c.number, '-', 2), '0')])
    || array_to_tsvector(ARRAY(SELECT '~' || n FROM unnest(klarfall.name_words(klarfall.fold(people))) n))
    || array_to_tsvector(ARRAY(SELECT '=' || n FROM unnest(klarfall.name_words(klarfall.sound(people))) n));
  INSERT INTO search_entries (case_id, department_id, compartment, at, words, names)
  VALUES (c.id, c.department_id, c.compartment, c.received_at, vector, klarfall.sound(people))
  ON CONFLICT (case_id) DO UPDATE SET department_id = excluded.department_id, compartment = excluded.compartment,
    at = excluded.at, words = excluded.words, names = excluded.names;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION klarfall.index_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE search_entries SET department_id = NEW.department_id, compartment = NEW.compartment WHERE case_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER index_moved ON cases;
--> statement-breakpoint
CREATE TRIGGER index_moved AFTER UPDATE ON cases FOR EACH ROW
  WHEN (OLD.department_id IS DISTINCT FROM NEW.department_id OR OLD.compartment IS DISTINCT FROM NEW.compartment)
  EXECUTE FUNCTION klarfall.index_moved();
--> statement-breakpoint
-- The newest entries after a place that the actor may see, by the same functions as the policy on cases: a page is never
-- shorter for what she may not see, so its length tells her nothing.
CREATE OR REPLACE FUNCTION klarfall.search_newest(p_at timestamptz, p_id uuid, p_limit int) RETURNS SETOF search_entries
LANGUAGE plpgsql STABLE SET search_path = public AS $$
DECLARE everywhere boolean := klarfall.sees_all(); clear text[] := klarfall.cleared(); own text[] := klarfall.cleared_departments();
BEGIN
  IF everywhere OR klarfall.sees_confirmed() THEN
    RETURN QUERY SELECT * FROM search_entries s WHERE (s.at, s.case_id) < (p_at, p_id) AND (everywhere OR s.department_id IS NOT NULL)
      AND klarfall.is_open(s.department_id, s.compartment, clear, own) ORDER BY s.at DESC, s.case_id DESC LIMIT p_limit;
  ELSE
    RETURN QUERY SELECT s.* FROM unnest(klarfall.sees_departments()) d(id) CROSS JOIN LATERAL (
      SELECT * FROM search_entries e WHERE e.department_id = d.id AND (e.at, e.case_id) < (p_at, p_id)
        AND klarfall.is_open(e.department_id, e.compartment, clear, own)
      ORDER BY e.at DESC, e.case_id DESC LIMIT p_limit) s ORDER BY s.at DESC, s.case_id DESC LIMIT p_limit;
  END IF;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION klarfall.search_cases(p_text text, p_similar boolean, p_at timestamptz, p_id uuid, p_limit int)
RETURNS TABLE (case_id uuid, at timestamptz) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE
  near CONSTANT int := 1500; hits int; seen int; edge_at timestamptz; edge_id uuid;
  everywhere boolean := klarfall.sees_all(); confirmed boolean := klarfall.sees_confirmed(); own text[] := klarfall.sees_departments();
  clear text[] := klarfall.cleared(); own_clear text[] := klarfall.cleared_departments();
  wanted tsquery := klarfall.search_query(p_text, p_similar);
  known tsquery := CASE WHEN p_similar THEN klarfall.search_query(p_text, false) ELSE '' END;
BEGIN
  IF numnode(wanted) = 0 OR wanted = known OR NOT (everywhere OR confirmed OR cardinality(own) > 0) THEN RETURN; END IF;
  RETURN QUERY SELECT s.case_id, s.at::timestamptz FROM klarfall.search_newest(p_at, p_id, near) s
    WHERE s.words @@ wanted AND NOT s.words @@ known ORDER BY s.at DESC, s.case_id DESC LIMIT p_limit;
  GET DIAGNOSTICS hits = ROW_COUNT;
  IF hits >= p_limit THEN RETURN; END IF;
  SELECT count(*), (array_agg(s.at ORDER BY s.at, s.case_id))[1], (array_agg(s.case_id ORDER BY s.at, s.case_id))[1]
    INTO seen, edge_at, edge_id FROM klarfall.search_newest(p_at, p_id, near) s;
  IF seen < near THEN RETURN; END IF;
  RETURN QUERY WITH found AS MATERIALIZED (
      SELECT e.case_id, e.at FROM search_entries e WHERE e.words @@ wanted AND NOT e.words @@ known
        AND (everywhere OR e.department_id = ANY (own) OR (confirmed AND e.department_id IS NOT NULL))
        AND klarfall.is_open(e.department_id, e.compartment, clear, own_clear) AND (e.at, e.case_id) < (edge_at, edge_id))
    SELECT f.case_id, f.at::timestamptz FROM found f ORDER BY f.at DESC, f.case_id DESC LIMIT p_limit - hits;
END $$;
--> statement-breakpoint
-- Rights are given by administrators and by the operator's own tools, never by a request of anybody else.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['memberships', 'clearances'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO klarfall_worker USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY web_read ON %I FOR SELECT TO klarfall_web USING (true)', t);
    EXECUTE format('CREATE POLICY web_insert ON %I FOR INSERT TO klarfall_web WITH CHECK ((SELECT klarfall.administers()))', t);
    EXECUTE format('CREATE POLICY web_update ON %I FOR UPDATE TO klarfall_web USING ((SELECT klarfall.administers()))', t);
    EXECUTE format('CREATE POLICY web_delete ON %I FOR DELETE TO klarfall_web USING ((SELECT klarfall.administers()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT ON compartment_services TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (revoked_by, revoked_at) ON clearances TO klarfall_web, klarfall_worker;
--> statement-breakpoint
REVOKE ALL ON FUNCTION klarfall.sees_confirmed(), klarfall.receives(), klarfall.cleared(), klarfall.cleared_departments(),
  klarfall.is_open(text, text, text[], text[]), klarfall.close_off(), klarfall.follow_catalogue(text),
  klarfall.catalogue_activated(), klarfall.sealed_cases(text), klarfall.could_see(uuid, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.sees_confirmed(), klarfall.receives(), klarfall.cleared(), klarfall.cleared_departments(),
  klarfall.is_open(text, text, text[], text[]) TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.sealed_cases(text), klarfall.could_see(uuid, text) TO klarfall_web;
--> statement-breakpoint
-- Two roles more. The sender takes what was approved and reads nothing else, so that no slip of its code can send a draft.
-- The auditor reads who did what and when, never a word of a letter.
DO $$ DECLARE r text; BEGIN
  FOREACH r IN ARRAY ARRAY['klarfall_sender', 'klarfall_auditor'] LOOP
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN EXECUTE format('CREATE ROLE %I NOLOGIN', r); END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the same server made it just now
    END;
  END LOOP;
END $$;
--> statement-breakpoint
GRANT klarfall_sender, klarfall_auditor TO CURRENT_USER;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO klarfall_sender, klarfall_auditor;
--> statement-breakpoint
GRANT SELECT ON outbox, approvals, drafts, cases TO klarfall_sender;
--> statement-breakpoint
GRANT UPDATE (state, worker_id, attempts, updated_at) ON outbox TO klarfall_sender;
--> statement-breakpoint
GRANT SELECT (id, case_id, message_id, "references", direction, at) ON messages TO klarfall_sender;
--> statement-breakpoint
GRANT SELECT ON senders TO klarfall_sender;
--> statement-breakpoint
CREATE POLICY sender_reads ON senders FOR SELECT TO klarfall_sender USING (true);
--> statement-breakpoint
CREATE POLICY sender_all ON outbox TO klarfall_sender USING (true);
--> statement-breakpoint
CREATE POLICY sender_approved ON approvals FOR SELECT TO klarfall_sender
  USING (EXISTS (SELECT FROM outbox o WHERE o.approval_id = approvals.id AND o.state IN ('queued', 'sending')));
--> statement-breakpoint
CREATE POLICY sender_approved ON drafts FOR SELECT TO klarfall_sender
  USING (EXISTS (SELECT FROM approvals a WHERE a.draft_id = drafts.id));
--> statement-breakpoint
CREATE POLICY sender_approved ON cases FOR SELECT TO klarfall_sender
  USING (EXISTS (SELECT FROM outbox o WHERE o.case_id = cases.id AND o.state IN ('queued', 'sending')));
--> statement-breakpoint
CREATE POLICY sender_approved ON messages FOR SELECT TO klarfall_sender
  USING (EXISTS (SELECT FROM cases c WHERE c.id = messages.case_id));
--> statement-breakpoint
GRANT SELECT (id, seq, case_id, type, actor_kind, actor_id, visibility, at) ON events TO klarfall_auditor;
--> statement-breakpoint
GRANT SELECT (id, case_id, proposal_id, user_id, verdict, at) ON decisions TO klarfall_auditor;
--> statement-breakpoint
GRANT SELECT (id, case_id, draft_id, user_id, content_hash, at) ON approvals, signatures TO klarfall_auditor;
--> statement-breakpoint
GRANT SELECT ON memberships, clearances, deputies, activations, compartment_services TO klarfall_auditor;
--> statement-breakpoint
GRANT SELECT (id, email, name, status, created_at) ON users TO klarfall_auditor;
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['events', 'decisions', 'approvals', 'signatures', 'memberships', 'clearances'] LOOP
    EXECUTE format('CREATE POLICY auditor_read ON %I FOR SELECT TO klarfall_auditor USING (true)', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- The catalogue that is in force already.
SELECT klarfall.follow_catalogue(version) FROM (SELECT version FROM activations WHERE what = 'catalogue' ORDER BY seq DESC LIMIT 1) inforce;
