-- The owner is called klarfall, and so is a schema: without this, new things would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
ALTER TABLE "saved_views" ADD COLUMN "department_id" text;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_views_department" ON "saved_views" USING btree ("department_id") WHERE department_id is not null;
--> statement-breakpoint
-- The departments whose people the actor may arrange the queue for.
CREATE FUNCTION klarfall.leads_departments() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT coalesce(array_agg(d.id), '{}') FROM departments d WHERE EXISTS (
     SELECT FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.user_id = klarfall.actor() AND u.status = 'active' AND m.role = 'team_lead'
       AND (m.department_id = d.id OR m.department_id IS NULL)) $$;
--> statement-breakpoint
-- A view of one's own is nobody else's. One of a department is seen by everybody in it, and kept or removed by whoever
-- leads it; it stays when she who made it goes elsewhere.
DROP POLICY web_own ON saved_views;
--> statement-breakpoint
CREATE POLICY web_read ON saved_views FOR SELECT TO klarfall_web USING (
  CASE WHEN department_id IS NULL THEN user_id = (SELECT klarfall.actor())
    ELSE department_id = ANY ((SELECT klarfall.sees_departments())::text[])
      OR department_id = ANY ((SELECT klarfall.leads_departments())::text[]) END);
--> statement-breakpoint
CREATE POLICY web_keep ON saved_views FOR INSERT TO klarfall_web WITH CHECK (
  user_id = (SELECT klarfall.actor())
  AND (department_id IS NULL OR department_id = ANY ((SELECT klarfall.leads_departments())::text[])));
--> statement-breakpoint
CREATE POLICY web_remove ON saved_views FOR DELETE TO klarfall_web USING (
  CASE WHEN department_id IS NULL THEN user_id = (SELECT klarfall.actor())
    ELSE department_id = ANY ((SELECT klarfall.leads_departments())::text[]) END);
--> statement-breakpoint
REVOKE ALL ON FUNCTION klarfall.leads_departments() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.leads_departments() TO klarfall_web, klarfall_worker;
--> statement-breakpoint
-- A bundle is renamed by the worker's role alone, after the application asked for a right on one of its cases: the others
-- may lie where the person does not see, and their timelines are told all the same.
GRANT UPDATE (title) ON bundles TO klarfall_worker;
