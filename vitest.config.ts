import { defineConfig } from "vitest/config";

const report = process.env["PRESSGRAPH_TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    reporters: report === undefined ? ["default"] : ["default", "json"],
    ...(report !== undefined && { outputFile: { json: report } }),
  },
});
