import { readFileSync } from "node:fs";
import { difference } from "../../../pipeline/graph/delta.ts";
import { readSnapshot } from "../../../pipeline/graph/snapshot.ts";
import { openStore } from "../../../src/store/open.ts";

// Loads one graph after the other into a store, for ever: a program to be killed while it writes.
const [, , path = "", ...snapshots] = process.argv;
const graphs = snapshots.map((file) => readSnapshot(readFileSync(file, "utf8")));
const store = await openStore(path, {});
await store.prepare();
let held = await store.read();
process.send?.("ready");
for (let i = 0; ; i++) {
  const next = graphs[i % graphs.length] ?? held;
  await store.apply(difference(held, next));
  held = next;
}
