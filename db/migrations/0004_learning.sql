CREATE TABLE "activations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "activations_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"what" text NOT NULL,
	"version" text NOT NULL,
	"origin" text NOT NULL,
	"user_id" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learning_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"origin" text NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"material" text,
	"candidate" text,
	"figures" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"worse" text[] DEFAULT '{}' NOT NULL,
	"fault" text
);
--> statement-breakpoint
CREATE TABLE "model_lessons" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"version" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "model_versions" ADD COLUMN "origin" text DEFAULT 'shipped' NOT NULL;--> statement-breakpoint
ALTER TABLE "model_versions" ADD COLUMN "base" text;--> statement-breakpoint
ALTER TABLE "model_versions" ADD COLUMN "bytes" "bytea";--> statement-breakpoint
ALTER TABLE "model_versions" ADD COLUMN "letters" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "model_versions" ADD COLUMN "decided" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "activations" ADD CONSTRAINT "activations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_lessons" ADD CONSTRAINT "model_lessons_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_lessons" ADD CONSTRAINT "model_lessons_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_lessons" ADD CONSTRAINT "model_lessons_version_model_versions_version_fk" FOREIGN KEY ("version") REFERENCES "public"."model_versions"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activations_newest" ON "activations" USING btree ("what","seq");--> statement-breakpoint
CREATE INDEX "model_lessons_case" ON "model_lessons" USING btree ("case_id");--> statement-breakpoint
-- Which version was in force becomes a row of its own, so that its story is kept.
INSERT INTO "activations" ("id", "what", "version", "origin", "at")
  SELECT gen_random_uuid(), 'catalogue', "version", 'start', "at" FROM "catalogue_versions" WHERE "active";--> statement-breakpoint
INSERT INTO "activations" ("id", "what", "version", "origin", "at")
  SELECT gen_random_uuid(), 'model', "version", 'start', "at" FROM "model_versions" WHERE "active";--> statement-breakpoint
ALTER TABLE "catalogue_versions" DROP COLUMN "active";--> statement-breakpoint
ALTER TABLE "model_versions" DROP COLUMN "active";--> statement-breakpoint
-- What was in force is told, never rewritten; only the figures of a model may be measured anew.
GRANT SELECT, INSERT ON activations TO klarfall_web, klarfall_worker;--> statement-breakpoint
GRANT SELECT ON learning_runs, model_lessons TO klarfall_web;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON learning_runs TO klarfall_worker;--> statement-breakpoint
GRANT SELECT, INSERT ON model_lessons TO klarfall_worker;--> statement-breakpoint
REVOKE UPDATE ON catalogue_versions, model_versions FROM klarfall_web, klarfall_worker;--> statement-breakpoint
REVOKE INSERT ON model_versions FROM klarfall_web;--> statement-breakpoint
GRANT UPDATE (figures) ON model_versions TO klarfall_worker;--> statement-breakpoint
ALTER TABLE model_lessons ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY worker_all ON model_lessons TO klarfall_worker USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY web_by_case ON model_lessons TO klarfall_web
  USING (EXISTS (SELECT FROM cases c WHERE c.id = model_lessons.case_id)) WITH CHECK (false);--> statement-breakpoint
-- Queues a run of learning; one at a time waits under its key, however often it is asked for.
CREATE FUNCTION klarfall.enqueue_learning(p_run_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM graphile_worker.add_job('learn', '{}'::json, run_at := p_run_at, max_attempts := 3, job_key := 'learn');
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION klarfall.enqueue_learning(timestamptz) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.enqueue_learning(timestamptz) TO klarfall_web, klarfall_worker;
