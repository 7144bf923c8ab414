-- The owner is called klarfall, and so is a schema by now: without this, new tables would be made there.
SET LOCAL search_path = public;
--> statement-breakpoint
CREATE TABLE "file_texts" (
	"sha256" text NOT NULL,
	"reader" text NOT NULL,
	"state" text NOT NULL,
	"pages" text[] NOT NULL,
	"cut" boolean NOT NULL,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "file_texts_sha256_reader_pk" PRIMARY KEY("sha256","reader")
);
--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "reader" text;--> statement-breakpoint
ALTER TABLE "file_texts" ADD CONSTRAINT "file_texts_sha256_blobs_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."blobs"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_sha256_reader_file_texts_sha256_reader_fk" FOREIGN KEY ("sha256","reader") REFERENCES "public"."file_texts"("sha256","reader") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- The words of a file are seen by whoever sees one of its messages; only the worker writes them, and nobody changes them.
ALTER TABLE file_texts ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON file_texts TO klarfall_worker;
--> statement-breakpoint
GRANT SELECT ON file_texts TO klarfall_web;
--> statement-breakpoint
CREATE POLICY worker_all ON file_texts TO klarfall_worker USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY web_by_attachment ON file_texts TO klarfall_web
  USING (EXISTS (SELECT FROM attachments a WHERE a.sha256 = file_texts.sha256));
