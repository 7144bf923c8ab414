-- The owner is called klarfall, and so is a schema by now: without this, new tables would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE TABLE "bounced_addresses" (
	"address" text PRIMARY KEY NOT NULL,
	"hard" boolean NOT NULL,
	"status" text,
	"count" integer DEFAULT 1 NOT NULL,
	"bounced_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mailbox_mails" (
	"mailbox_id" uuid NOT NULL,
	"uid_validity" bigint NOT NULL,
	"uid" bigint NOT NULL,
	"original_id" uuid,
	"taken_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mailbox_mails_mailbox_id_uid_validity_uid_pk" PRIMARY KEY("mailbox_id","uid_validity","uid")
);
--> statement-breakpoint
CREATE TABLE "mailboxes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"department_id" text,
	"host" text NOT NULL,
	"port" integer NOT NULL,
	"security" text NOT NULL,
	"username" text NOT NULL,
	"auth" text NOT NULL,
	"secret" text NOT NULL,
	"token_url" text DEFAULT '' NOT NULL,
	"client_id" text DEFAULT '' NOT NULL,
	"client_secret" text DEFAULT '' NOT NULL,
	"folder" text DEFAULT 'INBOX' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"fault" text,
	"missing" integer DEFAULT 0 NOT NULL,
	"uid_validity" bigint,
	"modseq" bigint,
	"checked_at" timestamp (3) with time zone,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "detected" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "state" text DEFAULT 'unscanned' NOT NULL;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "fault" text;--> statement-breakpoint
ALTER TABLE "mailbox_mails" ADD CONSTRAINT "mailbox_mails_mailbox_id_mailboxes_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "public"."mailboxes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailbox_mails" ADD CONSTRAINT "mailbox_mails_original_id_originals_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."originals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mailbox_mails_original" ON "mailbox_mails" USING btree ("original_id");--> statement-breakpoint
-- Settings with sealed secrets: administrators and the worker. What lies in a mailbox: the worker alone.
CREATE FUNCTION klarfall.administers() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.user_id = klarfall.actor() AND u.status = 'active' AND m.role = 'administrator') $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION klarfall.administers() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.administers() TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON mailboxes TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT SELECT, INSERT ON mailbox_mails TO klarfall_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON bounced_addresses TO klarfall_worker;
--> statement-breakpoint
GRANT SELECT ON bounced_addresses TO klarfall_web;
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['mailboxes', 'mailbox_mails', 'bounced_addresses'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO klarfall_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY web_administrators ON mailboxes TO klarfall_web
  USING ((SELECT klarfall.administers())) WITH CHECK ((SELECT klarfall.administers()));
--> statement-breakpoint
CREATE POLICY web_by_applicant ON bounced_addresses TO klarfall_web
  USING (EXISTS (SELECT FROM cases c WHERE c.applicant_email = bounced_addresses.address));
--> statement-breakpoint
-- As before, and each mailbox prepares in a queue of its own: a poisoned mail delays its own mailbox and no other.
CREATE OR REPLACE FUNCTION klarfall.store_original(
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
      job_key := 'prepare:' || p_id, queue_name := CASE WHEN p_source LIKE 'imap:%' THEN p_source END);
  END IF;
END $$;
