import { Notice } from "@/components/shell/notice";
import { messages } from "@/lib/i18n/server";

export default async function NotFoundPage() {
  const { t } = await messages();
  return <Notice title={t.pages.notFound} text={t.pages.notFoundHint} back={t.case.back} />;
}
