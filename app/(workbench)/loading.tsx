import { messages } from "@/lib/i18n/server";

export default async function Loading() {
  const { t } = await messages();
  return (
    <p role="status" aria-busy="true" className="p-4 text-muted">
      {t.pages.loading}
    </p>
  );
}
