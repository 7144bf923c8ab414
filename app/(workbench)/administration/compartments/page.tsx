import type { Metadata } from "next";
import Link from "next/link";
import { CompartmentCard } from "@/components/admin/compartment-card";
import { departmentChoices, departmentLabel } from "@/components/catalogue/labels";
import { loadCompartments } from "@/lib/compartment/queries";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.rights.title };
}

export default async function CompartmentsPage() {
  const actor = await pageActor("administration");
  const [{ t, locale }, { compartments, people }] = [await messages(), await loadCompartments(actor)];
  const named = people.map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      <Link href="/administration" className="text-action underline">
        {t.admin.title}
      </Link>
      <h1 className="mb-1 text-2xl font-bold">{t.rights.title}</h1>
      <p className="mb-4 max-w-prose text-muted">{t.rights.lead}</p>
      <div className="flex flex-col gap-4">
        {compartments.map((each) => (
          <CompartmentCard
            key={each.compartment}
            compartment={each.compartment}
            deskCleared={each.deskCleared}
            departments={each.departments.map((c) => ({
              id: c.id,
              label: departmentLabel(c.departmentId, locale),
            }))}
            people={each.people.map((c) => ({ id: c.id, label: c.name ?? "" }))}
            choices={{ departments: departmentChoices(locale), people: named }}
          />
        ))}
      </div>
    </>
  );
}
