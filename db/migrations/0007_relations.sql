-- The owner is called klarfall, and so is a schema by now: without this, new tables would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE TABLE "case_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "shared_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"link_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
DROP INDEX "bundle_cases_one";--> statement-breakpoint
ALTER TABLE "bundle_cases" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "transferred_to" text;--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_other_id_cases_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_messages" ADD CONSTRAINT "shared_messages_link_id_case_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."case_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_messages" ADD CONSTRAINT "shared_messages_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_messages" ADD CONSTRAINT "shared_messages_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_links_one" ON "case_links" USING btree ("case_id","other_id","kind") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "case_links_other" ON "case_links" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "shared_messages_case" ON "shared_messages" USING btree ("case_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "shared_messages_message" ON "shared_messages" USING btree ("message_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "shared_messages_link" ON "shared_messages" USING btree ("link_id");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_merged_into_cases_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "bundle_cases_case" ON "bundle_cases" USING btree ("case_id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "bundle_cases_bundle" ON "bundle_cases" USING btree ("bundle_id");--> statement-breakpoint
CREATE INDEX "messages_original" ON "messages" USING btree ("original_id");--> statement-breakpoint
GRANT SELECT, INSERT ON case_links, shared_messages TO klarfall_web, klarfall_worker;--> statement-breakpoint
GRANT UPDATE (ended_at) ON case_links, shared_messages TO klarfall_web, klarfall_worker;--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['case_links', 'shared_messages', 'bundles'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO klarfall_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;--> statement-breakpoint
-- Whoever sees one of the two cases learns that there is another; its row stays under the policy of cases. Only who
-- sees both can link them.
CREATE POLICY web_by_cases ON case_links FOR SELECT TO klarfall_web
  USING (EXISTS (SELECT FROM cases c WHERE c.id IN (case_links.case_id, case_links.other_id)));--> statement-breakpoint
CREATE POLICY web_insert ON case_links FOR INSERT TO klarfall_web
  WITH CHECK (created_by = (SELECT klarfall.actor()) AND EXISTS (SELECT FROM cases c WHERE c.id = case_links.case_id)
    AND EXISTS (SELECT FROM cases c WHERE c.id = case_links.other_id));--> statement-breakpoint
CREATE POLICY web_update ON case_links FOR UPDATE TO klarfall_web
  USING (EXISTS (SELECT FROM cases c WHERE c.id IN (case_links.case_id, case_links.other_id)));--> statement-breakpoint
-- A message is shared along a link only, so nobody draws the message of a case she does not see into one of her own.
CREATE POLICY web_by_case ON shared_messages TO klarfall_web
  USING (EXISTS (SELECT FROM cases c WHERE c.id = shared_messages.case_id))
  WITH CHECK (EXISTS (SELECT FROM case_links l WHERE l.id = shared_messages.link_id
    AND shared_messages.case_id IN (l.case_id, l.other_id)));--> statement-breakpoint
-- The title tells what several people reported: it is seen with one of their cases, and written by its author.
CREATE POLICY web_by_case ON bundles FOR SELECT TO klarfall_web
  USING (EXISTS (SELECT FROM bundle_cases b WHERE b.bundle_id = bundles.id AND b.removed_at IS NULL));--> statement-breakpoint
CREATE POLICY web_insert ON bundles FOR INSERT TO klarfall_web
  WITH CHECK (created_by = (SELECT klarfall.actor()));--> statement-breakpoint
REVOKE UPDATE ON bundles, bundle_cases FROM klarfall_web, klarfall_worker;--> statement-breakpoint
GRANT UPDATE (removed_at) ON bundle_cases TO klarfall_web, klarfall_worker;--> statement-breakpoint
-- A message, and the original behind it, is also seen with a case that shares it.
ALTER POLICY web_by_case ON messages USING (EXISTS (SELECT FROM cases c WHERE c.id = messages.case_id)
  OR EXISTS (SELECT FROM shared_messages s WHERE s.message_id = messages.id AND s.ended_at IS NULL));--> statement-breakpoint
ALTER POLICY web_originals ON originals USING ((SELECT klarfall.sees_all())
  OR EXISTS (SELECT FROM cases c WHERE c.id = originals.case_id)
  OR EXISTS (SELECT FROM messages m WHERE m.original_id = originals.id));
