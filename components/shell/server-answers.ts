/** Whether the server answers at all. `fetcher`: the browser's own where `fetch` waits for the server itself. */
export const serverAnswers = (fetcher: typeof fetch = fetch): Promise<boolean> =>
  fetcher("/api/health", { cache: "no-store" }).then(
    (response) => response.ok,
    () => false,
  );
