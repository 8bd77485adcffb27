import { openGrafeo } from "./grafeo.ts";
import { openNeo4j } from "./neo4j.ts";
import type { Store } from "./store.ts";

/** Who signs in to a graph server, and to which of its databases: as `config.ts` reads it from the environment. */
export type Access = {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
};

/** Whether a target is the address of a server and not a path. */
export const isServer = (target: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(target);

/** Opens a store: a Neo4j server by its address (neo4j://…, bolt://…), the embedded one by the path of its file. */
export const openStore = async (target: string, access: Access): Promise<Store> =>
  isServer(target) ? openNeo4j({ uri: target, ...access }) : openGrafeo(target);
