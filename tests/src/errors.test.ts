import { describe, expect, it } from "vitest";
import { CallError, faultOf, messageOf } from "../../src/errors.ts";

describe("errors", () => {
  it("say every problem of a call, a line each", () => {
    const error = new CallError("no-such-path", ["a does not exist", "b does not exist"]);
    expect(error.message).toBe("a does not exist\nb does not exist");
    expect(error).toMatchObject({ code: "no-such-path", name: "CallError" });
  });

  it("say where a fault of ours shows, without a stack trace or a path", () => {
    const fault = faultOf(new Error("no such word"));
    expect(fault).toMatch(/^could not be extracted, .*: no such word \(errors\.test\.ts:\d+\)$/);
    expect(faultOf("thrown")).toMatch(/: thrown$/);
    expect(messageOf(7)).toBe("7");
  });
});
