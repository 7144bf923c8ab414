import type { Page } from "@playwright/test";

/** Slows the processor of this page down so many times. */
export async function throttled(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/**
 * Milliseconds of the processor that the page itself needs for a key, scripts, styles and layout together: what remains
 * of the time to the frame on a machine with nothing else to do.
 */
export async function work(page: Page, keyAt: (n: number) => string, count: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const taken = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const before = await taken();
  for (let n = 0; n < count; n++) {
    await page.keyboard.press(keyAt(n));
    await page.waitForTimeout(60);
  }
  const seconds = (await taken()) - before;
  await session.detach();
  return (seconds * 1000) / count;
}

/** Milliseconds from each key to the frame that was painted after it. */
export async function paints(page: Page, keyAt: (n: number) => string, count: number): Promise<number[]> {
  await page.evaluate(() => {
    const each: number[] = [];
    Reflect.set(window, "paints", each);
    window.addEventListener(
      "keydown",
      (event) =>
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => each.push(performance.now() - event.timeStamp);
          painted.port2.postMessage(null);
        }),
      true,
    );
  });
  for (let n = 0; n < count; n++) {
    await page.keyboard.press(keyAt(n));
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => [Reflect.get(window, "paints")].flat().map(Number));
}

/** Milliseconds from a click on a link to the frame in which the page it leads to is painted. */
export async function visit(page: Page, link: string): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((done) => {
        const before = document.querySelector("h1")?.textContent;
        const began = performance.now();
        const watch = new MutationObserver(() => {
          const heading = document.querySelector("h1")?.textContent ?? "";
          if (heading === before || heading === "") return;
          watch.disconnect();
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => done(performance.now() - began);
            painted.port2.postMessage(null);
          });
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        document.querySelector<HTMLElement>(selector)?.click();
      }),
    link,
  );
}
