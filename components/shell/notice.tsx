import Link from "next/link";
import { buttonClass } from "@/components/ui/button";

type Props = { title: string; text: string; back: string; within?: boolean };

/** A whole page that says what happened and where to go on; `within` a page that has its main part already. */
export function Notice({ title, text, back, within = false }: Props) {
  const Part = within ? "div" : "main";
  return (
    <Part className="mx-auto mt-16 flex max-w-xl flex-col items-start gap-4 p-4">
      <h1 className="text-2xl font-bold">{title}</h1>
      <p>{text}</p>
      <Link href="/" className={buttonClass("primary")}>
        {back}
      </Link>
    </Part>
  );
}
