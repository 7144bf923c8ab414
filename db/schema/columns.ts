import { customType, integer, timestamp, uuid } from "drizzle-orm/pg-core";

/** Raw bytes, as they came. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** Lower-case hex SHA-256 is text; times are UTC instants. */
export const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

/** UUIDv7, made by the application: sorts by time, says nothing about the person. */
export const id = (name = "id") => uuid(name);

/** Rises with every change; a write names the version it saw. */
export const version = () => integer("version").notNull().default(1);
