-- The owner is called klarfall, and so is a schema by now: without this, the table would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE TABLE "exports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"what" text NOT NULL,
	"format" text NOT NULL,
	"persons" boolean NOT NULL,
	"query" text NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"rows" integer,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "exports" ADD CONSTRAINT "exports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exports_user" ON "exports" USING btree ("user_id","started_at");
--> statement-breakpoint
ALTER TABLE exports ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- What was taken out, by whom and how never changes; only its end is added.
GRANT SELECT, INSERT, UPDATE (state, rows, ended_at) ON exports TO klarfall_web;
--> statement-breakpoint
CREATE POLICY web_own ON exports TO klarfall_web
  USING (user_id = (SELECT klarfall.actor())) WITH CHECK (user_id = (SELECT klarfall.actor()));
