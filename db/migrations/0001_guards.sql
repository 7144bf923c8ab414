-- Roles, grants, row-level security and the few functions that must run with the owner's rights.
-- The application connects and takes on klarfall_web or klarfall_worker; neither owns a table.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'klarfall_web') THEN CREATE ROLE klarfall_web NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'klarfall_worker') THEN CREATE ROLE klarfall_worker NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the same server made them just now
END $$;
--> statement-breakpoint
GRANT klarfall_web, klarfall_worker TO CURRENT_USER;
--> statement-breakpoint
CREATE SCHEMA klarfall;
--> statement-breakpoint
CREATE SEQUENCE klarfall.case_number;
--> statement-breakpoint
-- Who acts: set per transaction by the client; absent means nobody.
CREATE FUNCTION klarfall.actor() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('klarfall.user_id', true), '')::uuid $$;
--> statement-breakpoint
-- Town-wide sight: front desk (pre-sorts everything) and town-wide managers, active accounts only.
CREATE FUNCTION klarfall.sees_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.user_id = klarfall.actor() AND u.status = 'active'
       AND (m.role = 'front_desk' OR (m.role = 'manager' AND m.department_id IS NULL))) $$;
--> statement-breakpoint
-- Departments whose confirmed cases the actor works on or leads. Administrators see no content.
CREATE FUNCTION klarfall.sees_departments() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT coalesce(array_agg(m.department_id), '{}') FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.user_id = klarfall.actor() AND u.status = 'active' AND m.role IN ('specialist', 'manager') $$;
--> statement-breakpoint
-- Stores a delivery and queues its preparation in one statement: acknowledged means both are durable.
CREATE FUNCTION klarfall.store_original(
  p_id uuid, p_channel text, p_source text, p_delivery_key text, p_sha256 text, p_media_type text,
  p_bytes bytea, p_received_at timestamptz, p_enqueue boolean,
  OUT id uuid, OUT sha256 text, OUT is_new boolean
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO originals (id, channel, source, delivery_key, sha256, media_type, bytes, size, received_at)
  VALUES (p_id, p_channel, p_source, p_delivery_key, p_sha256, p_media_type, p_bytes, length(p_bytes), p_received_at)
  ON CONFLICT (delivery_key) DO NOTHING;
  is_new := FOUND;
  IF NOT is_new THEN
    SELECT o.id, o.sha256 INTO id, sha256 FROM originals o WHERE o.delivery_key = p_delivery_key;
    RETURN;
  END IF;
  id := p_id; sha256 := p_sha256;
  IF p_enqueue THEN
    PERFORM graphile_worker.add_job('prepare', json_build_object('originalId', p_id), max_attempts := 12,
      job_key := 'prepare:' || p_id);
  END IF;
END $$;
--> statement-breakpoint
-- Queues a follow-up effect inside the caller's transaction. Only the tasks named here exist.
CREATE FUNCTION klarfall.enqueue(p_task text, p_payload json, p_key text, p_run_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF p_task NOT IN ('prepare', 'send') THEN RAISE EXCEPTION 'unknown task %', p_task; END IF;
  PERFORM graphile_worker.add_job(p_task, p_payload, run_at := p_run_at, max_attempts := 12, job_key := p_key);
END $$;
--> statement-breakpoint
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA klarfall FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA klarfall TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA klarfall TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE klarfall.case_number TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO klarfall_web, klarfall_worker;
--> statement-breakpoint
-- Read and change what work changes; nothing is ever deleted by the application.
GRANT SELECT, INSERT, UPDATE ON cases, concerns, proposals, claims, pauses, drafts, outbox, messages, attachments,
  blobs, readings, bundles, bundle_cases, originals, sessions, users, memberships, departments, api_tokens,
  catalogue_versions, model_versions, workers TO klarfall_web, klarfall_worker;
--> statement-breakpoint
-- Events, decisions, approvals: appended, never changed. Originals and messages: their content never changes.
GRANT SELECT, INSERT ON events, decisions, approvals TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT DELETE ON memberships, workers TO klarfall_web, klarfall_worker;
--> statement-breakpoint
REVOKE UPDATE ON originals, messages, blobs, attachments FROM klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT UPDATE (state, fault, case_id) ON originals TO klarfall_web, klarfall_worker;
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['cases', 'concerns', 'proposals', 'decisions', 'claims', 'pauses', 'drafts', 'approvals',
    'outbox', 'messages', 'attachments', 'readings', 'events', 'originals', 'bundle_cases'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO klarfall_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['concerns', 'proposals', 'decisions', 'claims', 'pauses', 'drafts', 'approvals', 'outbox',
    'messages', 'events', 'bundle_cases'] LOOP
    -- A row is seen when its case is; the inner query is itself subject to the policy on cases.
    EXECUTE format('CREATE POLICY web_by_case ON %I TO klarfall_web USING (EXISTS (SELECT FROM cases c WHERE c.id = %I.case_id))
      WITH CHECK (true)', t, t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['attachments', 'readings'] LOOP
    EXECUTE format('CREATE POLICY web_by_message ON %I TO klarfall_web USING (EXISTS (SELECT FROM messages m WHERE m.id = %I.message_id))
      WITH CHECK (true)', t, t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY web_cases ON cases TO klarfall_web
  USING ((SELECT klarfall.sees_all()) OR department_id = ANY ((SELECT klarfall.sees_departments())::text[]))
  WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY web_originals ON originals TO klarfall_web
  USING ((SELECT klarfall.sees_all()) OR EXISTS (SELECT FROM cases c WHERE c.id = originals.case_id)) WITH CHECK (true);
