/** The process lives. Says nothing about the database: that is /api/ready. */
export const GET = (): Response => Response.json({ status: "ok" });
