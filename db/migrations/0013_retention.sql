-- The owner is called klarfall, and so is a schema by now: without this, new tables would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE TABLE "erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"cause" text NOT NULL,
	"user_id" uuid,
	"cases" integer NOT NULL,
	"certificate" jsonb NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"lifted_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_set_by_users_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "erasures_at" ON "erasures" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "holds_one" ON "holds" USING btree ("case_id") WHERE lifted_at is null;--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("subject","id") WHERE case_id is null and subject <> '';--> statement-breakpoint
CREATE INDEX "cases_to_erase" ON "cases" USING btree ("closed_at","id") WHERE closed_at is not null and erased_at is null;
--> statement-breakpoint
-- Who answers for data protection, active accounts only.
CREATE FUNCTION klarfall.protects() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.user_id = klarfall.actor() AND u.status = 'active' AND m.role = 'data_protection') $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.audit_hold() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM klarfall.audit_write(CASE TG_OP WHEN 'INSERT' THEN 'hold.set' ELSE 'hold.lifted' END, coalesce(klarfall.actor(), NEW.set_by),
    NEW.case_id, '', jsonb_build_object('reason', NEW.reason));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT ON holds FOR EACH ROW EXECUTE FUNCTION klarfall.audit_hold();
--> statement-breakpoint
CREATE TRIGGER audit_end AFTER UPDATE ON holds FOR EACH ROW WHEN (OLD.lifted_at IS NULL AND NEW.lifted_at IS NOT NULL)
  EXECUTE FUNCTION klarfall.audit_hold();
--> statement-breakpoint
ALTER TABLE holds ENABLE ALWAYS TRIGGER audit;
--> statement-breakpoint
ALTER TABLE holds ENABLE ALWAYS TRIGGER audit_end;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON erasures FOR EACH STATEMENT EXECUTE FUNCTION klarfall.refuse_change();
--> statement-breakpoint
ALTER TABLE erasures ENABLE ALWAYS TRIGGER append_only;
--> statement-breakpoint
-- The planner samples no words of small tables: samples of a table that became empty stay for ever.
ALTER TABLE saved_views ALTER COLUMN name SET STATISTICS 0, ALTER COLUMN query SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE bounced_addresses ALTER COLUMN address SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE bundles ALTER COLUMN title SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE file_texts ALTER COLUMN pages SET STATISTICS 0;
--> statement-breakpoint
-- What of a timeline entry may stay for the statistics: numbers, yes and no, and codes and ids under known names. Everything
-- else may be somebody's words.
CREATE FUNCTION klarfall.kept_data(p_data jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = public AS $$
  SELECT coalesce(jsonb_object_agg(key, CASE WHEN key = 'before' THEN klarfall.kept_data(value) ELSE value END), '{}')
  FROM jsonb_each(CASE jsonb_typeof(p_data) WHEN 'object' THEN p_data ELSE '{}' END)
  WHERE jsonb_typeof(value) IN ('number', 'boolean', 'null') OR (key = 'before' AND jsonb_typeof(value) = 'object')
    OR (jsonb_typeof(value) = 'string' AND value #>> '{}' ~ '^[A-Za-z0-9_.:-]{0,64}$' AND key IN ('kind', 'key', 'proposal',
      'draft', 'outbox', 'message', 'step', 'link', 'linkId', 'number', 'other', 'bundle', 'department', 'from', 'to', 'channel',
      'pipeline', 'model', 'outcome', 'status', 'fault', 'user', 'source', 'verdict', 'departmentId', 'claimedBy', 'service',
      'proposedKind', 'proposedService', 'proposedDepartment', 'urgency', 'tier', 'dueOn', 'completeAt', 'closedAt', 'mergedInto'))
$$;
--> statement-breakpoint
-- What a proposal or decision of this kind may keep: choices out of the catalogue, never a detail of the letter.
CREATE FUNCTION klarfall.kept_payload(p_kind text, p_payload jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN p_kind IN ('kind', 'service', 'department', 'urgency') AND p_payload->>'value' ~ '^[A-Za-z0-9_-]{1,64}$'
    THEN jsonb_build_object('value', p_payload->'value') ELSE '{}' END
$$;
--> statement-breakpoint
-- Erases what a case holds of people, in all tables and in the search. What stays is what the statistics count: number,
-- codes, times, who worked on it. Of a mail the hash of its bytes stays as the key of its delivery, so that it is not taken
-- anew from a mailbox in which it still lies. The record stays whole: it never held more than a keyed hash, whose key goes.
CREATE FUNCTION klarfall.erase_case(p_case uuid, p_user uuid) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  person record; letters uuid[]; sources uuid[]; files text[]; hashes text[]; n int; counts jsonb := '{}';
BEGIN
  SELECT applicant_name AS name, lower(applicant_email) AS email INTO person FROM cases
    WHERE id = p_case AND closed_at IS NOT NULL AND erased_at IS NULL FOR UPDATE;
  IF NOT FOUND OR EXISTS (SELECT FROM holds WHERE case_id = p_case AND lifted_at IS NULL) THEN
    RAISE EXCEPTION 'case % is not to be erased', p_case;
  END IF;
  letters := ARRAY(SELECT id FROM messages WHERE case_id = p_case);
  sources := ARRAY(SELECT original_id FROM messages WHERE case_id = p_case AND original_id IS NOT NULL
    UNION SELECT id FROM originals WHERE case_id = p_case);
  files := ARRAY(SELECT DISTINCT sha256 FROM attachments WHERE message_id = ANY (letters));
  hashes := ARRAY(SELECT sha256 FROM originals WHERE id = ANY (sources) AND sha256 <> '' ORDER BY sha256);

  DELETE FROM attachments WHERE message_id = ANY (letters);
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('attachments', n);
  DELETE FROM file_texts f WHERE f.sha256 = ANY (files) AND NOT EXISTS (SELECT FROM attachments a WHERE a.sha256 = f.sha256);
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('file_texts', n);
  DELETE FROM blobs b WHERE b.sha256 = ANY (files) AND NOT EXISTS (SELECT FROM attachments a WHERE a.sha256 = b.sha256);
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('blobs', n);
  DELETE FROM readings WHERE message_id = ANY (letters);
  DELETE FROM bounced_addresses b USING messages m WHERE m.case_id = p_case AND b.address IN (lower(m.from_address), person.email)
    AND NOT EXISTS (SELECT FROM cases c WHERE c.id <> p_case AND c.erased_at IS NULL AND lower(c.applicant_email) = b.address);
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('bounced_addresses', n);
  UPDATE messages SET from_name = '', from_address = '', to_address = '', subject = NULL, body = '', message_id = NULL,
    "references" = '{}', fingerprint = NULL, doubt = NULL, sender_proof = NULL WHERE case_id = p_case;
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('messages', n);
  UPDATE originals SET bytes = '', sha256 = '', delivery_key = CASE WHEN delivery_key ~ '^mail:[0-9a-f]{64}$' THEN delivery_key
    ELSE 'erased:' || id END WHERE id = ANY (sources);
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('originals', n);

  UPDATE decisions d SET payload = klarfall.kept_payload(p.kind, d.payload), reason = '' FROM proposals p
    WHERE p.id = d.proposal_id AND d.case_id = p_case;
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('decisions', n);
  UPDATE proposals SET payload = klarfall.kept_payload(kind, payload), evidence = '[]', alternatives = '[]' WHERE case_id = p_case;
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('proposals', n);
  UPDATE drafts SET recipient = '', postal = '', subject = '', body = '', sentences = '[]', german = NULL WHERE case_id = p_case;
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('drafts', n);
  UPDATE approvals SET recipient = '', postal = '', subject = '', body = '', content_hash = '' WHERE case_id = p_case;
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('approvals', n);
  UPDATE outbox SET in_reply_to = NULL WHERE case_id = p_case;
  UPDATE receipts SET address = '', domain = '' WHERE case_id = p_case;
  UPDATE events SET data = klarfall.kept_data(data) WHERE case_id = p_case;
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('events', n);
  DELETE FROM presence WHERE case_id = p_case;

  -- Free words of staff that name the person: views they kept, titles of bundles the case lies in.
  DELETE FROM saved_views WHERE (length(person.name) > 3 AND position(lower(person.name) IN lower(name || ' ' || query)) > 0)
    OR (person.email <> '' AND position(person.email IN lower(name || ' ' || query)) > 0);
  UPDATE bundles SET title = '–' WHERE id IN (SELECT bundle_id FROM bundle_cases WHERE case_id = p_case)
    AND length(person.name) > 3 AND position(lower(person.name) IN lower(title)) > 0;
  DELETE FROM graphile_worker._private_jobs WHERE key IN (SELECT 'prepare:' || s FROM unnest(sources) s
    UNION ALL SELECT 'send:' || id FROM outbox WHERE case_id = p_case);

  UPDATE cases SET subject = '', applicant_name = '', applicant_email = '', transferred_to = NULL, answer_unread = false,
    erased_at = clock_timestamp(), version = version + 1 WHERE id = p_case;
  PERFORM klarfall.index_case(p_case);
  PERFORM klarfall.audit_write('case.erased', p_user, p_case, '', '{}');
  DELETE FROM audit_keys WHERE case_id = p_case;
  INSERT INTO events (id, case_id, type, actor_kind, actor_id, at) VALUES (gen_random_uuid(), p_case, 'case.erased',
    CASE WHEN p_user IS NULL THEN 'system' ELSE 'person' END, p_user, clock_timestamp());
  RETURN jsonb_build_object('counts', counts, 'hashes', to_jsonb(hashes));
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION klarfall.protects(), klarfall.audit_hold(), klarfall.kept_data(jsonb), klarfall.kept_payload(text, jsonb),
  klarfall.erase_case(uuid, uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.protects() TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.erase_case(uuid, uuid) TO klarfall_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (lifted_at) ON holds TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT SELECT ON erasures TO klarfall_web;
--> statement-breakpoint
GRANT SELECT, INSERT ON erasures TO klarfall_worker;
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['holds', 'erasures'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO klarfall_worker USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY web_protectors ON %I TO klarfall_web USING ((SELECT klarfall.protects())) WITH CHECK ((SELECT klarfall.protects()))', t);
  END LOOP;
END $$;
