import { describe, expect, it } from "vitest";
import { passwordInput, signInInput } from "./schema";

describe("a password", () => {
  it.each([
    "zwölf zeichen",
    "x".repeat(64),
    "ß".repeat(200),
    "            ",
    "🦔".repeat(20),
    "402918837465",
  ])("it may be made of anything: %j", (password) =>
    expect(passwordInput.safeParse(password).success).toBe(true),
  );

  it("it has twelve signs at least, two hundred at most, and arrives as it was typed", () => {
    expect(passwordInput.safeParse("elf zeichen").success).toBe(false);
    expect(passwordInput.safeParse("x".repeat(201)).success).toBe(false);
    const typed = { email: "eva@stadt.example", password: " Mit Leerzeichen, GROSS und ß " };
    expect(signInInput.parse(typed)).toMatchObject(typed);
  });
});
