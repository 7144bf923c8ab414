import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import type { MadeKey, Signed } from "@/lib/passkey/schema";

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const KEY_ENCLOSED = 0x40;
const sha256 = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest();
const base64url = (bytes: string | Uint8Array) => Buffer.from(bytes).toString("base64url");

/** What a dishonest or faulty device would do otherwise. */
export type Twist = { origin?: string; site?: string; verified?: boolean; counter?: number; owner?: string };

/** A passkey of software: makes and signs as a device does (WebAuthn, 6.1 and 6.5), and lies where a test wants it to. */
export class SoftKey {
  readonly id = randomBytes(32);
  private readonly pair: { publicKey: KeyObject; privateKey: KeyObject };
  private counter = 0;

  constructor(
    private readonly site: string,
    private readonly origin: string,
    private readonly owner: string,
  ) {
    this.pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  }

  /** The answer to an offer to make a key. */
  made(challenge: string, twist: Twist = {}): MadeKey {
    const length = Buffer.from([0, this.id.length]);
    const enclosed = Buffer.concat([Buffer.alloc(16), length, this.id, this.coseKey()]);
    const data = Buffer.concat([this.head(KEY_ENCLOSED, twist), enclosed]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      ...[text("fmt"), text("none"), text("attStmt"), Buffer.from([0xa0]), text("authData"), bytes(data)],
    ]);
    const clientDataJSON = this.client("webauthn.create", challenge, twist);
    const response = { clientDataJSON, attestationObject: base64url(attestation), transports: ["internal"] };
    return { ...this.named(), response };
  }

  /** The answer to a challenge. */
  signed(challenge: string, twist: Twist = {}): Signed {
    this.counter += 1;
    const data = this.head(0, twist);
    const clientDataJSON = this.client("webauthn.get", challenge, twist);
    const content = Buffer.concat([data, sha256(Buffer.from(clientDataJSON, "base64url"))]);
    const signature = base64url(createSign("sha256").update(content).sign(this.pair.privateKey));
    const userHandle = base64url(twist.owner ?? this.owner);
    return {
      ...this.named(),
      response: { clientDataJSON, authenticatorData: base64url(data), signature, userHandle },
    };
  }

  private named() {
    return { id: base64url(this.id), rawId: base64url(this.id), type: "public-key" as const };
  }

  private head(flags: number, twist: Twist): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(twist.counter ?? this.counter);
    const seen = twist.verified === false ? USER_PRESENT : USER_PRESENT | USER_VERIFIED;
    return Buffer.concat([sha256(twist.site ?? this.site), Buffer.from([seen | flags]), counter]);
  }

  private client(type: string, challenge: string, twist: Twist): string {
    return base64url(JSON.stringify({ type, challenge, origin: twist.origin ?? this.origin }));
  }

  /** The public key as COSE writes it: kty 2, alg -7, curve 1, x, y (RFC 9053, 7.1). */
  private coseKey(): Buffer {
    const { x = "", y = "" } = this.pair.publicKey.export({ format: "jwk" });
    const [left, right] = [Buffer.from(x, "base64url"), Buffer.from(y, "base64url")];
    const start = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]);
    return Buffer.concat([start, Buffer.from([0x21]), bytes(left), Buffer.from([0x22]), bytes(right)]);
  }
}

/** Text and bytes in CBOR (RFC 8949, 3.1), up to 255 of them. */
const text = (word: string): Buffer => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
const bytes = (content: Buffer): Buffer => Buffer.concat([Buffer.from([0x58, content.length]), content]);
