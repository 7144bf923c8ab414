-- The owner is called klarfall, and so is a schema by now: without this, new tables would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE TABLE "approval_files" (
	"approval_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	CONSTRAINT "approval_files_approval_id_file_id_pk" PRIMARY KEY("approval_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "draft_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"state" text NOT NULL,
	"bare" boolean NOT NULL,
	"attachment_id" uuid,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "approval_files" ADD CONSTRAINT "approval_files_approval_id_approvals_id_fk" FOREIGN KEY ("approval_id") REFERENCES "public"."approvals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_files" ADD CONSTRAINT "approval_files_file_id_draft_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."draft_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_files" ADD CONSTRAINT "approval_files_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_files" ADD CONSTRAINT "draft_files_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_files" ADD CONSTRAINT "draft_files_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_files" ADD CONSTRAINT "draft_files_sha256_blobs_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."blobs"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_files" ADD CONSTRAINT "draft_files_attachment_id_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_files" ADD CONSTRAINT "draft_files_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approval_files_file" ON "approval_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "approval_files_case" ON "approval_files" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "draft_files_once" ON "draft_files" USING btree ("draft_id","sha256","name") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "draft_files_case" ON "draft_files" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "draft_files_blob" ON "draft_files" USING btree ("sha256");
--> statement-breakpoint
ALTER TABLE draft_files ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE approval_files ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- A file that goes out is never changed, only taken off; which files an approval binds is never changed at all.
GRANT SELECT, INSERT, UPDATE (removed_at) ON draft_files TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT SELECT, INSERT ON approval_files TO klarfall_web, klarfall_worker;
--> statement-breakpoint
CREATE POLICY worker_all ON draft_files TO klarfall_worker USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY worker_all ON approval_files TO klarfall_worker USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY web_read ON draft_files FOR SELECT TO klarfall_web USING (EXISTS (SELECT FROM cases c WHERE c.id = draft_files.case_id));
--> statement-breakpoint
-- Only to a draft of this very case that nobody has approved yet, and only by whoever acts.
CREATE POLICY web_insert ON draft_files FOR INSERT TO klarfall_web WITH CHECK (added_by = (SELECT klarfall.actor())
  AND EXISTS (SELECT FROM drafts d WHERE d.id = draft_files.draft_id AND d.case_id = draft_files.case_id AND d.state = 'open'));
--> statement-breakpoint
CREATE POLICY web_update ON draft_files FOR UPDATE TO klarfall_web USING (
  EXISTS (SELECT FROM drafts d WHERE d.id = draft_files.draft_id AND d.case_id = draft_files.case_id AND d.state = 'open'));
--> statement-breakpoint
CREATE POLICY web_by_case ON approval_files TO klarfall_web USING (EXISTS (SELECT FROM cases c WHERE c.id = approval_files.case_id))
  WITH CHECK (EXISTS (SELECT FROM approvals a JOIN draft_files f ON f.draft_id = a.draft_id
    WHERE a.id = approval_files.approval_id AND f.id = approval_files.file_id AND a.case_id = approval_files.case_id));
--> statement-breakpoint
-- Bytes may be stored by a person under their own hash only: nobody can put other content in the place of a letter to come.
CREATE POLICY web_insert ON blobs FOR INSERT TO klarfall_web WITH CHECK (sha256 = encode(sha256(bytes), 'hex'));
--> statement-breakpoint
CREATE POLICY web_by_draft ON blobs FOR SELECT TO klarfall_web
  USING (EXISTS (SELECT FROM draft_files d WHERE d.sha256 = blobs.sha256));
--> statement-breakpoint
-- What was found hostile in any message never leaves, in whatever draft and by whichever role.
CREATE FUNCTION klarfall.is_held(p_sha256 text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM attachments a WHERE a.sha256 = p_sha256 AND a.state = 'held') $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.refuse_held() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF klarfall.is_held(NEW.sha256) THEN
    RAISE EXCEPTION 'a held file cannot leave' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER refuse_held BEFORE INSERT ON draft_files FOR EACH ROW EXECUTE FUNCTION klarfall.refuse_held();
--> statement-breakpoint
REVOKE ALL ON FUNCTION klarfall.is_held(text), klarfall.refuse_held() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.is_held(text) TO klarfall_web, klarfall_worker;
--> statement-breakpoint
-- The sender reads the files of what was approved and is on its way, and no other bytes.
GRANT SELECT ON approval_files TO klarfall_sender;
--> statement-breakpoint
GRANT SELECT (id, sha256, name, media_type, size, state, bare) ON draft_files TO klarfall_sender;
--> statement-breakpoint
GRANT SELECT ON blobs TO klarfall_sender;
--> statement-breakpoint
CREATE POLICY sender_approved ON approval_files FOR SELECT TO klarfall_sender
  USING (EXISTS (SELECT FROM approvals a WHERE a.id = approval_files.approval_id));
--> statement-breakpoint
CREATE POLICY sender_approved ON draft_files FOR SELECT TO klarfall_sender
  USING (EXISTS (SELECT FROM approval_files b WHERE b.file_id = draft_files.id));
--> statement-breakpoint
CREATE POLICY sender_approved ON blobs FOR SELECT TO klarfall_sender
  USING (EXISTS (SELECT FROM draft_files d WHERE d.sha256 = blobs.sha256));
--> statement-breakpoint
-- As before, and the files that went out with its messages.
CREATE OR REPLACE FUNCTION klarfall.erase_case(p_case uuid, p_user uuid) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
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
  files := ARRAY(SELECT sha256 FROM attachments WHERE message_id = ANY (letters)
    UNION SELECT sha256 FROM draft_files WHERE case_id = p_case);
  hashes := ARRAY(SELECT sha256 FROM originals WHERE id = ANY (sources) AND sha256 <> '' ORDER BY sha256);

  DELETE FROM approval_files WHERE case_id = p_case;
  DELETE FROM draft_files WHERE case_id = p_case;
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('draft_files', n);
  DELETE FROM attachments WHERE message_id = ANY (letters);
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('attachments', n);
  DELETE FROM file_texts f WHERE f.sha256 = ANY (files) AND NOT EXISTS (SELECT FROM attachments a WHERE a.sha256 = f.sha256);
  GET DIAGNOSTICS n = ROW_COUNT; counts := counts || jsonb_build_object('file_texts', n);
  DELETE FROM blobs b WHERE b.sha256 = ANY (files) AND NOT EXISTS (SELECT FROM attachments a WHERE a.sha256 = b.sha256)
    AND NOT EXISTS (SELECT FROM draft_files d WHERE d.sha256 = b.sha256);
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
