import { Notice } from "@/components/shell/notice";
import { messages } from "@/lib/i18n/server";

export default async function WorkbenchNotFoundPage() {
  const { t } = await messages();
  return <Notice within title={t.pages.notFound} text={t.pages.notFoundHint} back={t.case.back} />;
}
