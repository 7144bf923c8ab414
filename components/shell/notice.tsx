import Link from "next/link";
import { buttonClass } from "@/components/ui/button";

/** A whole page that says what happened and where to go on. */
export function Notice({ title, text, back }: { title: string; text: string; back: string }) {
  return (
    <main className="mx-auto mt-16 flex max-w-xl flex-col items-start gap-4 p-4">
      <h1 className="text-2xl font-bold">{title}</h1>
      <p>{text}</p>
      <Link href="/" className={buttonClass("primary")}>
        {back}
      </Link>
    </main>
  );
}
