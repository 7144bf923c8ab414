-- The owner is called klarfall, and so is a schema by now: without this, new tables would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"department_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"words" "tsvector" NOT NULL,
	"names" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_views_user" ON "saved_views" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "search_entries_newest" ON "search_entries" USING btree ("at","case_id");--> statement-breakpoint
CREATE INDEX "search_entries_department" ON "search_entries" USING btree ("department_id","at","case_id");--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_entries_names" ON "search_entries" USING gin ("names" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "cases_lane_received" ON "cases" USING btree ("lane","received_at","id");--> statement-breakpoint
CREATE INDEX "cases_due" ON "cases" USING btree ("due_on","id") WHERE due_on is not null and lane <> 'done';
--> statement-breakpoint
ALTER TABLE search_entries ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE saved_views ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON saved_views TO klarfall_web;
--> statement-breakpoint
CREATE POLICY web_own ON saved_views TO klarfall_web
  USING (user_id = (SELECT klarfall.actor())) WITH CHECK (user_id = (SELECT klarfall.actor()));
--> statement-breakpoint
-- Letters without marks, so that Müller, Mueller and Muller are one word; `ue` also within Bauer, on both sides alike.
CREATE FUNCTION klarfall.fold(p_text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT replace(replace(replace(
     regexp_replace(normalize(translate(replace(lower(p_text), 'ß', 'ss'), 'łıøđ', 'liod'), NFD), '[\u0300-\u036f]', '', 'g'),
     'ae', 'a'), 'oe', 'o'), 'ue', 'u') $$;
--> statement-breakpoint
-- How a German name sounds, roughly: Meyer, Mayer and Maier, Schmidt and Schmitt, Philipp and Filip are one.
CREATE FUNCTION klarfall.sound(p_text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT regexp_replace(regexp_replace(replace(replace(
     regexp_replace(klarfall.fold(p_text), '[ea][iy]', 'ei', 'g'), 'ph', 'f'), 'ck', 'k'), 'dt|th', 't', 'g'), '(.)\1', '\1', 'g') $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.name_words(p_folded text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT coalesce(array_agg(DISTINCT word), '{}') FROM regexp_split_to_table(p_folded, '[^[:alnum:]]+') word
     WHERE length(word) BETWEEN 2 AND 60 $$;
--> statement-breakpoint
-- Every number of a text without its dots, strokes and blanks. Numbers side by side count alone and joined, because nobody
-- remembers where the blanks were; letters before a number (Nr., Az., DE) may be typed or left out.
CREATE FUNCTION klarfall.numbers_of(p_text text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH tokens AS (
    SELECT n, regexp_replace(lower(word), '[^[:alnum:]]', '', 'g') AS word
    FROM regexp_split_to_table(translate(p_text, ':(),;=', '      '), '\s+') WITH ORDINALITY t(word, n)
  ), digits AS (
    SELECT n, word, n - row_number() OVER (ORDER BY n) AS run FROM tokens WHERE word ~ '\d' AND length(word) <= 40
  ), runs AS (
    SELECT string_agg(b.word, '') OVER (PARTITION BY a.n ORDER BY b.n) AS word
    FROM digits a JOIN digits b ON b.run = a.run AND b.n BETWEEN a.n AND a.n + 5
  )
  SELECT coalesce(array_agg(DISTINCT word), '{}') FROM (
    SELECT word FROM runs WHERE length(word) <= 60
    UNION ALL SELECT ltrim(word, 'abcdefghijklmnopqrstuvwxyz') FROM digits WHERE word ~ '^[a-z]+\d{3}'
  ) found
$$;
--> statement-breakpoint
-- Writes anew what a case can be found by. An index never keeps a letter from being stored: what does not fit into a
-- vector is left out, down to the subject.
CREATE FUNCTION klarfall.index_case(p_case uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  c record; said text; people text; vector tsvector;
BEGIN
  SELECT id, number, subject, applicant_name, applicant_email, department_id, received_at INTO c FROM cases WHERE id = p_case;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT left(string_agg(concat_ws(E'\n', m.subject, m.from_address, m.body), E'\n' ORDER BY m.at DESC), 200000),
    left(string_agg(DISTINCT m.from_name, ' ') FILTER (WHERE m.direction = 'in'), 2000)
    INTO said, people FROM messages m WHERE m.case_id = p_case;
  people := concat_ws(' ', c.applicant_name, people);
  said := concat_ws(E'\n', c.subject, c.applicant_email, said);
  BEGIN
    vector := to_tsvector('german', said)
      || array_to_tsvector(ARRAY(SELECT '#' || n FROM unnest(klarfall.numbers_of(said)) n));
  EXCEPTION WHEN program_limit_exceeded THEN
    vector := to_tsvector('german', left(c.subject, 1000));
  END;
  vector := vector
    -- 2026-004711 is also called 4711.
    || array_to_tsvector(ARRAY['#' || regexp_replace(c.number, '\D', '', 'g'), '#' || ltrim(split_part(c.number, '-', 2), '0')])
    || array_to_tsvector(ARRAY(SELECT '~' || n FROM unnest(klarfall.name_words(klarfall.fold(people))) n))
    || array_to_tsvector(ARRAY(SELECT '=' || n FROM unnest(klarfall.name_words(klarfall.sound(people))) n));
  INSERT INTO search_entries (case_id, department_id, at, words, names)
  VALUES (c.id, c.department_id, c.received_at, vector, klarfall.sound(people))
  ON CONFLICT (case_id) DO UPDATE SET department_id = excluded.department_id, at = excluded.at, words = excluded.words,
    names = excluded.names;
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.index_message() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM klarfall.index_case(NEW.case_id);
  IF TG_OP = 'UPDATE' THEN PERFORM klarfall.index_case(OLD.case_id); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION klarfall.index_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM klarfall.index_case(NEW.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Triage changes the department only: the words stay as they are.
CREATE FUNCTION klarfall.index_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE search_entries SET department_id = NEW.department_id WHERE case_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER index_new AFTER INSERT ON cases FOR EACH ROW EXECUTE FUNCTION klarfall.index_changed();
--> statement-breakpoint
CREATE TRIGGER index_changed AFTER UPDATE ON cases FOR EACH ROW
  WHEN ((OLD.number, OLD.subject, OLD.applicant_name, OLD.applicant_email, OLD.received_at)
    IS DISTINCT FROM (NEW.number, NEW.subject, NEW.applicant_name, NEW.applicant_email, NEW.received_at))
  EXECUTE FUNCTION klarfall.index_changed();
--> statement-breakpoint
CREATE TRIGGER index_moved AFTER UPDATE ON cases FOR EACH ROW WHEN (OLD.department_id IS DISTINCT FROM NEW.department_id)
  EXECUTE FUNCTION klarfall.index_moved();
--> statement-breakpoint
CREATE TRIGGER index_message AFTER INSERT OR UPDATE OF case_id ON messages FOR EACH ROW EXECUTE FUNCTION klarfall.index_message();
--> statement-breakpoint
-- Digits that stand together are one number or several: both are right. They are letters and digits only by now, so no
-- quote can end the literal.
CREATE FUNCTION klarfall.number_query(p_digits text[]) RETURNS tsquery LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE cardinality(p_digits) WHEN 0 THEN ''::tsquery
    ELSE ('''#' || array_to_string(p_digits, '') || ''' | (''#' || array_to_string(p_digits, ''' & ''#') || ''')')::tsquery END
$$;
--> statement-breakpoint
-- A word is found by its stem and what begins with it (Müll finds Mülltonne), or as part of a name. `p_similar` adds
-- names that sound alike or are spelt nearly so.
CREATE FUNCTION klarfall.word_query(p_word text, p_similar boolean) RETURNS tsquery LANGUAGE plpgsql STABLE
SET search_path = public SET pg_trgm.word_similarity_threshold = 0.5 AS $$
DECLARE
  clean text := btrim(regexp_replace(p_word, '[^[:alnum:]@._-]+', ' ', 'g'), ' ._-@');
  ending text := CASE WHEN length(clean) >= 4 THEN ':*' ELSE '' END;
  result tsquery; name text; heard text;
BEGIN
  IF clean = '' THEN RETURN ''; END IF;
  result := to_tsquery('german', quote_literal(clean) || ending);
  IF numnode(result) = 0 THEN RETURN ''; END IF;
  FOREACH name IN ARRAY klarfall.name_words(klarfall.fold(clean)) LOOP
    result := result || ('''~' || name || '''' || ending)::tsquery;
  END LOOP;
  IF NOT p_similar OR length(clean) < 4 THEN RETURN result; END IF;
  FOREACH name IN ARRAY klarfall.name_words(klarfall.sound(clean)) LOOP
    result := result || ('''=' || name || '''')::tsquery;
    FOR heard IN
      SELECT word FROM (SELECT names FROM search_entries WHERE names %> name LIMIT 400) s, unnest(klarfall.name_words(s.names)) word
      WHERE similarity(word, name) >= 0.4 GROUP BY word ORDER BY similarity(word, name) DESC, word LIMIT 12
    LOOP
      result := result || ('''=' || heard || '''')::tsquery;
    END LOOP;
  END LOOP;
  RETURN result;
END $$;
--> statement-breakpoint
-- What was typed, as a query: every word has to occur; words in "quotes" one after the other; numbers exactly.
CREATE FUNCTION klarfall.search_query(p_text text, p_similar boolean) RETURNS tsquery LANGUAGE plpgsql STABLE SET search_path = public AS $$
DECLARE
  part text[]; digits text[] := '{}'; result tsquery := '';
BEGIN
  FOR part IN SELECT regexp_matches(p_text, '"([^"]+)"|([^\s"]+)', 'g') LIMIT 12 LOOP
    IF part[2] ~ '\d' THEN
      digits := digits || regexp_replace(lower(part[2]), '[^[:alnum:]]', '', 'g');
    ELSE
      result := result && klarfall.number_query(digits)
        && CASE WHEN part[1] IS NULL THEN klarfall.word_query(part[2], p_similar) ELSE phraseto_tsquery('german', part[1]) END;
      digits := '{}';
    END IF;
  END LOOP;
  RETURN result && klarfall.number_query(digits);
END $$;
--> statement-breakpoint
-- The newest entries after a place that the actor's roles reach, by the same two functions as the policy on cases.
CREATE FUNCTION klarfall.search_newest(p_at timestamptz, p_id uuid, p_limit int) RETURNS SETOF search_entries
LANGUAGE plpgsql STABLE SET search_path = public AS $$
BEGIN
  IF klarfall.sees_all() THEN
    RETURN QUERY SELECT * FROM search_entries s WHERE (s.at, s.case_id) < (p_at, p_id) ORDER BY s.at DESC, s.case_id DESC LIMIT p_limit;
  ELSE
    RETURN QUERY SELECT s.* FROM unnest(klarfall.sees_departments()) d(id) CROSS JOIN LATERAL (
      SELECT * FROM search_entries e WHERE e.department_id = d.id AND (e.at, e.case_id) < (p_at, p_id)
      ORDER BY e.at DESC, e.case_id DESC LIMIT p_limit) s ORDER BY s.at DESC, s.case_id DESC LIMIT p_limit;
  END IF;
END $$;
--> statement-breakpoint
-- Finds cases after a place, newest first; gives ids and times only. `p_similar` gives what only similar names find.
-- It exists because under row-level security no index may answer a text query. The caller joins cases, whose policy has
-- the last word. A common word is found among the newest entries at once; a rare one is left to the index, which then
-- has few to give: neither way sorts half the town.
CREATE FUNCTION klarfall.search_cases(p_text text, p_similar boolean, p_at timestamptz, p_id uuid, p_limit int)
RETURNS TABLE (case_id uuid, at timestamptz) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE
  near CONSTANT int := 1500; hits int; seen int; edge_at timestamptz; edge_id uuid;
  everywhere boolean := klarfall.sees_all(); own text[] := klarfall.sees_departments();
  wanted tsquery := klarfall.search_query(p_text, p_similar);
  known tsquery := CASE WHEN p_similar THEN klarfall.search_query(p_text, false) ELSE '' END;
BEGIN
  IF numnode(wanted) = 0 OR wanted = known OR NOT (everywhere OR cardinality(own) > 0) THEN RETURN; END IF;
  RETURN QUERY SELECT s.case_id, s.at::timestamptz FROM klarfall.search_newest(p_at, p_id, near) s
    WHERE s.words @@ wanted AND NOT s.words @@ known ORDER BY s.at DESC, s.case_id DESC LIMIT p_limit;
  GET DIAGNOSTICS hits = ROW_COUNT;
  IF hits >= p_limit THEN RETURN; END IF;
  SELECT count(*), (array_agg(s.at ORDER BY s.at, s.case_id))[1], (array_agg(s.case_id ORDER BY s.at, s.case_id))[1]
    INTO seen, edge_at, edge_id FROM klarfall.search_newest(p_at, p_id, near) s;
  IF seen < near THEN RETURN; END IF;
  RETURN QUERY WITH found AS MATERIALIZED (
      SELECT e.case_id, e.at FROM search_entries e WHERE e.words @@ wanted AND NOT e.words @@ known
        AND (everywhere OR e.department_id = ANY (own)) AND (e.at, e.case_id) < (edge_at, edge_id))
    SELECT f.case_id, f.at::timestamptz FROM found f ORDER BY f.at DESC, f.case_id DESC LIMIT p_limit - hits;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION klarfall.index_case(uuid), klarfall.index_message(), klarfall.index_changed(), klarfall.index_moved(),
  klarfall.fold(text), klarfall.sound(text), klarfall.name_words(text), klarfall.numbers_of(text),
  klarfall.number_query(text[]), klarfall.word_query(text, boolean), klarfall.search_query(text, boolean),
  klarfall.search_newest(timestamptz, uuid, int), klarfall.search_cases(text, boolean, timestamptz, uuid, int) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION klarfall.search_cases(text, boolean, timestamptz, uuid, int) TO klarfall_web;
--> statement-breakpoint
-- The cases that are here already.
SELECT count(*) FROM (SELECT klarfall.index_case(id) FROM cases) done;
