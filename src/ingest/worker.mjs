// Node 20 cannot load TypeScript in a worker by itself; tsx can, when it is asked from JavaScript.
import { tsImport } from "tsx/esm/api";

export const { extractLine } = await tsImport("./worker.ts", import.meta.url);
