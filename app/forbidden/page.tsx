import { Notice } from "@/components/shell/notice";
import { messages } from "@/lib/i18n/server";

export default async function ForbiddenPage() {
  const { t } = await messages();
  return <Notice title={t.pages.forbidden} text={t.pages.forbiddenHint} back={t.case.back} />;
}
