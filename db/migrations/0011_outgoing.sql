-- The owner is called klarfall, and so is a schema by now: without this, new tables would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE TABLE "receipt_settings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"active" boolean NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"address" text NOT NULL,
	"domain" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"worker_id" text,
	"fault" text,
	"at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "receipts_case_id_unique" UNIQUE("case_id")
);
--> statement-breakpoint
CREATE TABLE "senders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"department_id" text,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"signature" text NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "senders_one" UNIQUE NULLS NOT DISTINCT("department_id")
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "doubt" jsonb;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "sender_proof" jsonb;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "postal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "from_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "from_address" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "signature" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "postal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "delivery" text;--> statement-breakpoint
ALTER TABLE "receipt_settings" ADD CONSTRAINT "receipt_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "senders" ADD CONSTRAINT "senders_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "senders" ADD CONSTRAINT "senders_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "receipts_address" ON "receipts" USING btree ("address","at");--> statement-breakpoint
CREATE INDEX "receipts_at" ON "receipts" USING btree ("at");--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON senders TO klarfall_web, klarfall_worker;--> statement-breakpoint
GRANT SELECT, INSERT ON receipt_settings TO klarfall_web, klarfall_worker;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON receipts TO klarfall_worker;--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['senders', 'receipt_settings', 'receipts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO klarfall_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;--> statement-breakpoint
-- Who writes, and whether receipts go out, stands in every letter: any signed-in person may read it, administrators set it.
CREATE POLICY web_read ON senders FOR SELECT TO klarfall_web USING ((SELECT klarfall.actor()) IS NOT NULL);--> statement-breakpoint
CREATE POLICY web_insert ON senders FOR INSERT TO klarfall_web
  WITH CHECK ((SELECT klarfall.administers()) AND updated_by = (SELECT klarfall.actor()));--> statement-breakpoint
CREATE POLICY web_update ON senders FOR UPDATE TO klarfall_web USING ((SELECT klarfall.administers()))
  WITH CHECK ((SELECT klarfall.administers()) AND updated_by = (SELECT klarfall.actor()));--> statement-breakpoint
CREATE POLICY web_read ON receipt_settings FOR SELECT TO klarfall_web USING ((SELECT klarfall.actor()) IS NOT NULL);--> statement-breakpoint
CREATE POLICY web_insert ON receipt_settings FOR INSERT TO klarfall_web
  WITH CHECK ((SELECT klarfall.administers()) AND user_id = (SELECT klarfall.actor()));--> statement-breakpoint
-- As before, and a receipt is an effect of its own.
CREATE OR REPLACE FUNCTION klarfall.enqueue(p_task text, p_payload json, p_key text, p_run_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF p_task NOT IN ('prepare', 'send', 'receipt') THEN RAISE EXCEPTION 'unknown task %', p_task; END IF;
  PERFORM graphile_worker.add_job(p_task, p_payload, run_at := p_run_at, max_attempts := 12, job_key := p_key);
END $$;
