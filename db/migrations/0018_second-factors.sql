-- The owner is called klarfall, and so is a schema by now: without this, new tables would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE TABLE "authenticators" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenges" (
	"challenge" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"user_id" uuid,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "passkeys_credential_id_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "recovery_codes_code_hash_unique" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE TABLE "second_factor_roles" (
	"role" text PRIMARY KEY NOT NULL,
	"demanded_by" uuid,
	"demanded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "method" text DEFAULT 'password' NOT NULL;--> statement-breakpoint
ALTER TABLE "authenticators" ADD CONSTRAINT "authenticators_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factor_roles" ADD CONSTRAINT "second_factor_roles_demanded_by_users_id_fk" FOREIGN KEY ("demanded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passkeys_user" ON "passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "recovery_codes_user" ON "recovery_codes" USING btree ("user_id");
--> statement-breakpoint
-- What a person proves herself with is hers: she sees and changes her own. Before anybody is known the sign-in reads it
-- and takes codes; administrators see that it is there, and take it away from whoever lost her device.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['authenticators', 'recovery_codes', 'passkeys'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO klarfall_worker USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY web_own ON %I TO klarfall_web USING (user_id = (SELECT klarfall.actor())) WITH CHECK (user_id = (SELECT klarfall.actor()))', t);
    EXECUTE format('CREATE POLICY web_sign_in ON %I FOR SELECT TO klarfall_web USING ((SELECT klarfall.actor()) IS NULL)', t);
    EXECUTE format('CREATE POLICY web_taken ON %I FOR UPDATE TO klarfall_web USING ((SELECT klarfall.actor()) IS NULL)', t);
    EXECUTE format('CREATE POLICY web_administrators ON %I FOR SELECT TO klarfall_web USING ((SELECT klarfall.administers()))', t);
    EXECUTE format('CREATE POLICY web_reset ON %I FOR DELETE TO klarfall_web USING ((SELECT klarfall.administers()))', t);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I TO klarfall_web, klarfall_worker', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT UPDATE (secret, confirmed_at, last_step, created_at) ON authenticators TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT UPDATE (used_at) ON recovery_codes TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT UPDATE (counter, used_at, name) ON passkeys TO klarfall_web, klarfall_worker;
--> statement-breakpoint
-- A challenge is taken by whoever it was made for: the person herself, or nobody in particular at the sign-in.
ALTER TABLE challenges ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY worker_all ON challenges TO klarfall_worker USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY web_own ON challenges TO klarfall_web USING (user_id IS NOT DISTINCT FROM (SELECT klarfall.actor()))
  WITH CHECK (user_id IS NOT DISTINCT FROM (SELECT klarfall.actor()));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON challenges TO klarfall_web, klarfall_worker;
--> statement-breakpoint
ALTER TABLE second_factor_roles ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY worker_all ON second_factor_roles TO klarfall_worker USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY web_read ON second_factor_roles FOR SELECT TO klarfall_web USING (true);
--> statement-breakpoint
CREATE POLICY web_insert ON second_factor_roles FOR INSERT TO klarfall_web WITH CHECK ((SELECT klarfall.administers()));
--> statement-breakpoint
CREATE POLICY web_delete ON second_factor_roles FOR DELETE TO klarfall_web USING ((SELECT klarfall.administers()));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON second_factor_roles TO klarfall_web, klarfall_worker;
--> statement-breakpoint
-- Into the record: what a person signs in with from now on, or no more. Never a secret, never a code.
CREATE FUNCTION klarfall.audit_authenticator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.confirmed_at IS NOT NULL THEN
    PERFORM klarfall.audit_write('factor.removed', klarfall.actor(), NULL, OLD.user_id::text, '{"what": "totp"}');
  ELSIF TG_OP <> 'DELETE' AND NEW.confirmed_at IS NOT NULL THEN
    PERFORM klarfall.audit_write('factor.added', klarfall.actor(), NULL, NEW.user_id::text, '{"what": "totp"}');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.audit_passkey() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM klarfall.audit_write('factor.removed', klarfall.actor(), NULL, OLD.user_id::text, '{"what": "passkey"}');
  ELSE
    PERFORM klarfall.audit_write('factor.added', klarfall.actor(), NULL, NEW.user_id::text, '{"what": "passkey"}');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.audit_recovery() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM klarfall.audit_write('recovery.made', klarfall.actor(), NULL, user_id::text, jsonb_build_object('codes', count(*)))
      FROM fresh GROUP BY user_id;
  ELSE
    PERFORM klarfall.audit_write('recovery.used', coalesce(klarfall.actor(), NEW.user_id), NULL, NEW.user_id::text, '{}');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.audit_demand() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM klarfall.audit_write(CASE TG_OP WHEN 'INSERT' THEN 'factor.demanded' ELSE 'factor.waived' END, klarfall.actor(), NULL, '',
    jsonb_build_object('role', CASE TG_OP WHEN 'INSERT' THEN NEW.role ELSE OLD.role END));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION klarfall.audit_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM klarfall.audit_write('signin.succeeded', NEW.user_id, NULL, NEW.user_id::text, jsonb_build_object('method', NEW.method));
  ELSE
    PERFORM klarfall.audit_write('signin.ended', coalesce(klarfall.actor(), NEW.user_id), NULL, NEW.user_id::text, '{}');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR DELETE ON authenticators FOR EACH ROW EXECUTE FUNCTION klarfall.audit_authenticator();
--> statement-breakpoint
CREATE TRIGGER audit_change AFTER UPDATE ON authenticators FOR EACH ROW WHEN (NEW.confirmed_at IS DISTINCT FROM OLD.confirmed_at
  OR (NEW.confirmed_at IS NOT NULL AND NEW.secret <> OLD.secret)) EXECUTE FUNCTION klarfall.audit_authenticator();
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR DELETE ON passkeys FOR EACH ROW EXECUTE FUNCTION klarfall.audit_passkey();
--> statement-breakpoint
CREATE TRIGGER audit_change AFTER UPDATE ON passkeys FOR EACH ROW WHEN (NEW.public_key IS DISTINCT FROM OLD.public_key
  OR NEW.credential_id <> OLD.credential_id OR NEW.user_id <> OLD.user_id) EXECUTE FUNCTION klarfall.audit_passkey();
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT ON recovery_codes REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION klarfall.audit_recovery();
--> statement-breakpoint
CREATE TRIGGER audit_end AFTER UPDATE ON recovery_codes FOR EACH ROW WHEN (OLD.used_at IS NULL AND NEW.used_at IS NOT NULL)
  EXECUTE FUNCTION klarfall.audit_recovery();
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR DELETE ON second_factor_roles FOR EACH ROW EXECUTE FUNCTION klarfall.audit_demand();
--> statement-breakpoint
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT tgrelid::regclass AS tab, tgname FROM pg_trigger WHERE tgname IN ('audit', 'audit_end', 'audit_change')
    AND tgrelid IN ('authenticators'::regclass, 'recovery_codes'::regclass, 'second_factor_roles'::regclass, 'passkeys'::regclass) LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', t.tab, t.tgname);
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION klarfall.audit_authenticator(), klarfall.audit_passkey(), klarfall.audit_recovery(), klarfall.audit_demand() FROM PUBLIC;
