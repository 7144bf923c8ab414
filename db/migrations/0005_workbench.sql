CREATE TABLE "deputies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"deputy_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"from_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"case_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"writing" boolean DEFAULT false NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presence_case_id_user_id_pk" PRIMARY KEY("case_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "preferences" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_deputy_id_users_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_from_id_users_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deputies_deputy" ON "deputies" USING btree ("deputy_id","ends_on");--> statement-breakpoint
CREATE INDEX "deputies_user" ON "deputies" USING btree ("user_id","ends_on");--> statement-breakpoint
CREATE INDEX "mentions_user" ON "mentions" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "mentions_case" ON "mentions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "events_seq" ON "events" USING btree ("seq");--> statement-breakpoint
ALTER TABLE presence SET UNLOGGED;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON presence, mentions TO klarfall_web, klarfall_worker;--> statement-breakpoint
GRANT DELETE ON presence TO klarfall_web, klarfall_worker;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (revoked_at) ON deputies TO klarfall_web, klarfall_worker;--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['presence', 'mentions'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO klarfall_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;--> statement-breakpoint
-- Everybody who may see the case sees who is there; each person writes only herself.
CREATE POLICY web_read ON presence FOR SELECT TO klarfall_web
  USING (EXISTS (SELECT FROM cases c WHERE c.id = presence.case_id));--> statement-breakpoint
CREATE POLICY web_insert ON presence FOR INSERT TO klarfall_web
  WITH CHECK (user_id = (SELECT klarfall.actor()) AND EXISTS (SELECT FROM cases c WHERE c.id = presence.case_id));--> statement-breakpoint
CREATE POLICY web_update ON presence FOR UPDATE TO klarfall_web
  USING (user_id = (SELECT klarfall.actor())) WITH CHECK (user_id = (SELECT klarfall.actor()));--> statement-breakpoint
CREATE POLICY web_delete ON presence FOR DELETE TO klarfall_web USING (user_id = (SELECT klarfall.actor()));--> statement-breakpoint
-- A call is for the person called, as long as she may see the case; only the caller writes it.
CREATE POLICY web_mentions ON mentions TO klarfall_web
  USING (user_id = (SELECT klarfall.actor()) AND EXISTS (SELECT FROM cases c WHERE c.id = mentions.case_id))
  WITH CHECK (from_id = (SELECT klarfall.actor()) OR user_id = (SELECT klarfall.actor()));--> statement-breakpoint
-- How far the story of all cases has come: a number without content, for listeners that take up again.
CREATE FUNCTION klarfall.live_position() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT coalesce(max(seq), 0) FROM events $$;--> statement-breakpoint
-- News carry ids only, never content; whoever passes them on asks row-level security who may know. `from` is the
-- department a case has just left: its people saw it until now and have to see it go.
CREATE FUNCTION klarfall.tell_event() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  PERFORM pg_notify('klarfall_live', json_build_object(
    'kind', 'case', 'case', NEW.case_id, 'seq', NEW.seq, 'from', NEW.data->'before'->>'departmentId')::text);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION klarfall.tell_case() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  PERFORM pg_notify('klarfall_live', json_build_object('kind', TG_ARGV[0], 'case', coalesce(NEW.case_id, OLD.case_id))::text);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION klarfall.tell_person() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  PERFORM pg_notify('klarfall_live', json_build_object('kind', 'mention', 'user', NEW.user_id)::text);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER tell AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION klarfall.tell_event();--> statement-breakpoint
CREATE TRIGGER tell AFTER INSERT OR UPDATE ON drafts FOR EACH ROW EXECUTE FUNCTION klarfall.tell_case('case');--> statement-breakpoint
CREATE TRIGGER tell AFTER UPDATE ON outbox FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
  EXECUTE FUNCTION klarfall.tell_case('case');--> statement-breakpoint
CREATE TRIGGER tell AFTER INSERT OR DELETE ON presence FOR EACH ROW EXECUTE FUNCTION klarfall.tell_case('presence');--> statement-breakpoint
CREATE TRIGGER tell_writing AFTER UPDATE ON presence FOR EACH ROW WHEN (OLD.writing IS DISTINCT FROM NEW.writing)
  EXECUTE FUNCTION klarfall.tell_case('presence');--> statement-breakpoint
CREATE TRIGGER tell AFTER INSERT OR UPDATE ON mentions FOR EACH ROW EXECUTE FUNCTION klarfall.tell_person();--> statement-breakpoint
REVOKE ALL ON FUNCTION klarfall.live_position(), klarfall.tell_event(), klarfall.tell_case(), klarfall.tell_person() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.live_position(), klarfall.tell_event(), klarfall.tell_case(), klarfall.tell_person()
  TO klarfall_web, klarfall_worker;
