"use client";
import { type RefObject, useEffect, useRef } from "react";

const SIGNS = ["keydown", "pointerdown", "wheel", "touchstart"] as const;

/** When somebody last did something on this page, in milliseconds of this device's clock; 0 for never. */
export function useLastSign(): RefObject<number> {
  const at = useRef(0);
  useEffect(() => {
    const note = (): void => {
      at.current = Date.now();
    };
    for (const sign of SIGNS) document.addEventListener(sign, note, { passive: true, capture: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, note, { capture: true });
    };
  }, []);
  return at;
}
