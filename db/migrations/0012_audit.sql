-- The owner is called klarfall, and so is a schema by now: without this, new tables would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE TABLE "audit_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"whole" boolean NOT NULL,
	"entries" bigint NOT NULL,
	"position" bigint NOT NULL,
	"hash" text NOT NULL,
	"faults" integer NOT NULL,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"duration_ms" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"actor_id" uuid,
	"case_id" uuid,
	"subject" text DEFAULT '' NOT NULL,
	"content" text DEFAULT '' NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_keys" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_links" (
	"position" bigint PRIMARY KEY NOT NULL,
	"entry_id" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_links_entry_id_unique" UNIQUE("entry_id")
);
--> statement-breakpoint
CREATE TABLE "audit_pending" (
	"entry_id" bigint PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_entries_actor" ON "audit_entries" USING btree ("actor_id","id") WHERE actor_id is not null;--> statement-breakpoint
CREATE INDEX "audit_entries_case" ON "audit_entries" USING btree ("case_id","id") WHERE case_id is not null;--> statement-breakpoint
CREATE INDEX "audit_entries_kind" ON "audit_entries" USING btree ("kind","id");
--> statement-breakpoint
-- Nobody changes or removes what is recorded, the owner included; `ALWAYS` holds under replication settings, too.
CREATE FUNCTION klarfall.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['audit_entries', 'audit_links', 'audit_checks'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION klarfall.refuse_change()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- The one way into the record. An entry that did not come this way waits for no link and is found by the check.
CREATE FUNCTION klarfall.audit_write(p_kind text, p_actor uuid, p_case uuid, p_subject text, p_data jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  WITH entry AS (
    INSERT INTO audit_entries (at, kind, actor_id, case_id, subject, data)
    VALUES (clock_timestamp(), p_kind, p_actor, p_case, coalesce(p_subject, ''), coalesce(p_data, '{}')) RETURNING id)
  INSERT INTO audit_pending SELECT id FROM entry
$$;
--> statement-breakpoint
-- What the application says of itself. Who acts is who acts in the transaction. Looking again within `p_minutes` is no
-- new reading: pages load anew by themselves.
CREATE FUNCTION klarfall.record(p_kind text, p_case uuid, p_subject text, p_data jsonb, p_minutes int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF p_kind NOT IN ('signin.failed', 'signin.throttled', 'case.opened', 'case.printed', 'search.made', 'file.downloaded',
    'original.downloaded', 'catalogue.downloaded', 'export.made', 'access.previewed', 'access.released', 'erasure.run',
    'audit.read', 'audit.checked') THEN
    RAISE EXCEPTION 'unknown record %', p_kind;
  END IF;
  IF p_minutes > 0 AND EXISTS (
    SELECT FROM audit_entries WHERE kind = p_kind AND actor_id IS NOT DISTINCT FROM klarfall.actor()
      AND case_id IS NOT DISTINCT FROM p_case AND subject = coalesce(p_subject, '')
      AND at > clock_timestamp() - make_interval(mins => p_minutes)
      AND id > (SELECT coalesce(max(id), 0) - 20000 FROM audit_entries)) THEN
    RETURN;
  END IF;
  PERFORM klarfall.audit_write(p_kind, klarfall.actor(), p_case, p_subject, p_data);
END $$;
--> statement-breakpoint
-- A hash that tells nothing without the key: twice, so that nothing can be appended to what was hashed.
CREATE FUNCTION klarfall.keyed_hash(p_key bytea, p_text text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT encode(sha256(p_key || sha256(p_key || convert_to(p_text, 'UTF8'))), 'hex') $$;
--> statement-breakpoint
-- A timeline entry as one text, for its hash. As JSON, so that no two entries look alike.
CREATE FUNCTION klarfall.event_text(e events) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(e.id, e.case_id, e.type, e.actor_kind, e.actor_id, e.visibility, e.data,
    (extract(epoch FROM e.at) * 1000)::bigint)::text
$$;
--> statement-breakpoint
CREATE FUNCTION klarfall.new_audit_key() RETURNS bytea LANGUAGE sql VOLATILE AS
$$ SELECT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) $$;
--> statement-breakpoint
-- Whoever writes into a timeline writes into the record, in the same transaction: it cannot be forgotten.
CREATE FUNCTION klarfall.audit_events() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO audit_keys (case_id, key) SELECT f.case_id, klarfall.new_audit_key() FROM (SELECT DISTINCT case_id FROM fresh) f
    WHERE NOT EXISTS (SELECT FROM audit_keys k WHERE k.case_id = f.case_id) ON CONFLICT DO NOTHING;
  WITH entries AS (
    INSERT INTO audit_entries (at, kind, actor_id, case_id, subject, content, data)
    SELECT clock_timestamp(), 'case.changed', e.actor_id, e.case_id, e.id::text, klarfall.keyed_hash(k.key, klarfall.event_text(e)),
      jsonb_build_object('type', e.type, 'by', e.actor_kind)
    FROM events e JOIN fresh f ON f.id = e.id JOIN audit_keys k ON k.case_id = e.case_id ORDER BY e.seq RETURNING id)
  INSERT INTO audit_pending SELECT id FROM entries;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT ON events REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION klarfall.audit_events();
--> statement-breakpoint
ALTER TABLE events ENABLE ALWAYS TRIGGER audit;
--> statement-breakpoint
-- Accounts, roles, sign-ins, tokens, deputies, mailboxes, catalogue and model: what changed, never a secret.
CREATE FUNCTION klarfall.audit_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM klarfall.audit_write('account.created', klarfall.actor(), NULL, NEW.id::text, '{}');
  ELSIF (OLD.email, OLD.name, OLD.password_hash, OLD.status, OLD.oidc_issuer, OLD.oidc_subject)
    IS DISTINCT FROM (NEW.email, NEW.name, NEW.password_hash, NEW.status, NEW.oidc_issuer, NEW.oidc_subject) THEN
    PERFORM klarfall.audit_write('account.changed', klarfall.actor(), NULL, NEW.id::text, jsonb_build_object('status', NEW.status,
      'password', OLD.password_hash IS DISTINCT FROM NEW.password_hash, 'address', OLD.email <> NEW.email, 'identity',
      (OLD.oidc_issuer, OLD.oidc_subject) IS DISTINCT FROM (NEW.oidc_issuer, NEW.oidc_subject)));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.audit_membership() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM klarfall.audit_write('role.withdrawn', klarfall.actor(), NULL, OLD.user_id::text, to_jsonb(OLD) - 'id' - 'user_id');
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM klarfall.audit_write('role.granted', klarfall.actor(), NULL, NEW.user_id::text, to_jsonb(NEW) - 'id' - 'user_id');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.audit_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM klarfall.audit_write('signin.succeeded', NEW.user_id, NULL, NEW.user_id::text, '{}');
  ELSE
    PERFORM klarfall.audit_write('signin.ended', coalesce(klarfall.actor(), NEW.user_id), NULL, NEW.user_id::text, '{}');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.audit_deputy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM klarfall.audit_write(CASE TG_OP WHEN 'INSERT' THEN 'deputy.named' ELSE 'deputy.ended' END, klarfall.actor(), NULL,
    NEW.deputy_id::text, jsonb_build_object('for', NEW.user_id, 'from', NEW.starts_on, 'until', NEW.ends_on));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.audit_token() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM klarfall.audit_write(CASE TG_OP WHEN 'INSERT' THEN 'token.made' ELSE 'token.revoked' END, klarfall.actor(), NULL,
    NEW.id::text, '{}');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.audit_activation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM klarfall.audit_write(NEW.what || '.activated', coalesce(NEW.user_id, klarfall.actor()), NULL, NEW.version,
    jsonb_build_object('origin', NEW.origin));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.audit_mailbox() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM klarfall.audit_write('mailbox.changed', klarfall.actor(), NULL, NEW.id::text,
    jsonb_build_object('active', NEW.active, 'new', TG_OP = 'INSERT'));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION klarfall.audit_account();
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON memberships FOR EACH ROW EXECUTE FUNCTION klarfall.audit_membership();
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT ON sessions FOR EACH ROW EXECUTE FUNCTION klarfall.audit_session();
--> statement-breakpoint
CREATE TRIGGER audit_end AFTER UPDATE ON sessions FOR EACH ROW WHEN (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL)
  EXECUTE FUNCTION klarfall.audit_session();
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT ON deputies FOR EACH ROW EXECUTE FUNCTION klarfall.audit_deputy();
--> statement-breakpoint
CREATE TRIGGER audit_end AFTER UPDATE ON deputies FOR EACH ROW WHEN (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL)
  EXECUTE FUNCTION klarfall.audit_deputy();
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT ON api_tokens FOR EACH ROW EXECUTE FUNCTION klarfall.audit_token();
--> statement-breakpoint
CREATE TRIGGER audit_end AFTER UPDATE ON api_tokens FOR EACH ROW WHEN (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL)
  EXECUTE FUNCTION klarfall.audit_token();
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT ON activations FOR EACH ROW EXECUTE FUNCTION klarfall.audit_activation();
--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT ON mailboxes FOR EACH ROW EXECUTE FUNCTION klarfall.audit_mailbox();
--> statement-breakpoint
-- Looking into a mailbox notes its state many times a day; only settings are for the record.
CREATE TRIGGER audit_change AFTER UPDATE ON mailboxes FOR EACH ROW WHEN ((OLD.host, OLD.port, OLD.security, OLD.username, OLD.auth,
  OLD.secret, OLD.folder, OLD.department_id, OLD.active) IS DISTINCT FROM (NEW.host, NEW.port, NEW.security, NEW.username, NEW.auth,
  NEW.secret, NEW.folder, NEW.department_id, NEW.active)) EXECUTE FUNCTION klarfall.audit_mailbox();
--> statement-breakpoint
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT tgrelid::regclass AS tab, tgname FROM pg_trigger WHERE tgname IN ('audit', 'audit_end', 'audit_change') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', t.tab, t.tgname);
  END LOOP;
END $$;
--> statement-breakpoint
-- An entry as one text, for its hash: every part after its length, so that no two entries look alike.
-- The check computes the same from the columns, outside the database.
CREATE FUNCTION klarfall.audit_text(e audit_entries) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT octet_length(e.id::text) || ':' || e.id::text || ',' ||
    octet_length(((extract(epoch FROM e.at) * 1000)::bigint)::text) || ':' || ((extract(epoch FROM e.at) * 1000)::bigint)::text || ',' ||
    octet_length(e.kind) || ':' || e.kind || ',' ||
    octet_length(coalesce(e.actor_id::text, '')) || ':' || coalesce(e.actor_id::text, '') || ',' ||
    octet_length(coalesce(e.case_id::text, '')) || ':' || coalesce(e.case_id::text, '') || ',' ||
    octet_length(e.subject) || ':' || e.subject || ',' ||
    octet_length(e.content) || ':' || e.content || ',' ||
    octet_length(e.data::text) || ':' || e.data::text
$$;
--> statement-breakpoint
-- Links what waits to the chain, one sealer at a time; writers never wait for it. Gives how many it linked, and the head.
CREATE FUNCTION klarfall.seal_audit(p_limit int, OUT sealed int, OUT "position" bigint, OUT hash text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE e audit_entries; place bigint; last text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('klarfall.audit', 0));
  SELECT l.position, l.hash INTO place, last FROM audit_links l ORDER BY l.position DESC LIMIT 1;
  place := coalesce(place, 0); last := coalesce(last, repeat('0', 64)); sealed := 0;
  FOR e IN SELECT a.* FROM audit_pending p JOIN audit_entries a ON a.id = p.entry_id ORDER BY a.id LIMIT p_limit LOOP
    place := place + 1; sealed := sealed + 1;
    last := encode(sha256(convert_to(last || klarfall.audit_text(e), 'UTF8')), 'hex');
    INSERT INTO audit_links (position, entry_id, hash) VALUES (place, e.id, last);
    DELETE FROM audit_pending WHERE entry_id = e.id;
  END LOOP;
  seal_audit.position := place; seal_audit.hash := last;
END $$;
--> statement-breakpoint
-- Who may read the record: auditors and data protection officers, active accounts only.
CREATE FUNCTION klarfall.audits() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.user_id = klarfall.actor() AND u.status = 'active' AND m.role IN ('auditor', 'data_protection')) $$;
--> statement-breakpoint
-- The record names cases by id; auditors, who see no case, may know its number.
CREATE FUNCTION klarfall.audit_case(p_number text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT id FROM cases WHERE number = p_number AND klarfall.audits() $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.audit_number(p_case uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT number FROM cases WHERE id = p_case AND klarfall.audits() $$;
--> statement-breakpoint
-- Queues what the records room does at length; one of each waits at a time.
CREATE FUNCTION klarfall.enqueue_records(p_task text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF p_task NOT IN ('verify', 'retain') THEN RAISE EXCEPTION 'unknown task %', p_task; END IF;
  PERFORM graphile_worker.add_job(p_task, '{}'::json, max_attempts := 3, job_key := p_task);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION klarfall.refuse_change(), klarfall.audit_write(text, uuid, uuid, text, jsonb),
  klarfall.record(text, uuid, text, jsonb, int), klarfall.keyed_hash(bytea, text), klarfall.event_text(events),
  klarfall.new_audit_key(), klarfall.audit_events(), klarfall.audit_account(), klarfall.audit_membership(),
  klarfall.audit_session(), klarfall.audit_deputy(), klarfall.audit_token(), klarfall.audit_activation(),
  klarfall.audit_mailbox(), klarfall.audit_text(audit_entries), klarfall.seal_audit(int), klarfall.audits(),
  klarfall.audit_case(text), klarfall.audit_number(uuid),
  klarfall.enqueue_records(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.record(text, uuid, text, jsonb, int), klarfall.audits(), klarfall.audit_case(text),
  klarfall.audit_number(uuid), klarfall.enqueue_records(text) TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.seal_audit(int), klarfall.keyed_hash(bytea, text), klarfall.event_text(events) TO klarfall_worker;
--> statement-breakpoint
GRANT SELECT ON audit_entries, audit_links, audit_checks TO klarfall_web, klarfall_worker;
--> statement-breakpoint
GRANT SELECT ON audit_pending, audit_keys TO klarfall_worker;
--> statement-breakpoint
GRANT INSERT ON audit_checks TO klarfall_worker;
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['audit_entries', 'audit_links', 'audit_checks', 'audit_pending', 'audit_keys'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO klarfall_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['audit_entries', 'audit_links', 'audit_checks'] LOOP
    EXECUTE format('CREATE POLICY web_auditors ON %I FOR SELECT TO klarfall_web USING ((SELECT klarfall.audits()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- What happened before there was a record: told as it stands now.
INSERT INTO audit_keys (case_id, key) SELECT case_id, klarfall.new_audit_key() FROM (SELECT DISTINCT case_id FROM events) known;
--> statement-breakpoint
WITH entries AS (
  INSERT INTO audit_entries (at, kind, actor_id, case_id, subject, content, data)
  SELECT now(), 'case.changed', e.actor_id, e.case_id, e.id::text, klarfall.keyed_hash(k.key, klarfall.event_text(e)),
    jsonb_build_object('type', e.type, 'by', e.actor_kind)
  FROM events e JOIN audit_keys k ON k.case_id = e.case_id ORDER BY e.seq RETURNING id)
INSERT INTO audit_pending SELECT id FROM entries;
