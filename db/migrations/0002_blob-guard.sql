-- The bytes of an attachment are seen by whoever sees one of its messages; only the worker stores them.
CREATE INDEX "attachments_blob" ON "attachments" USING btree ("sha256");--> statement-breakpoint
ALTER TABLE blobs ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY worker_all ON blobs TO klarfall_worker USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY web_by_attachment ON blobs TO klarfall_web
  USING (EXISTS (SELECT FROM attachments a WHERE a.sha256 = blobs.sha256)) WITH CHECK (false);
