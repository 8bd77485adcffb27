/** What the environment says; about the graph server nothing where a variable is not set or empty. */
export type Config = {
  readonly neo4j: {
    readonly uri?: string;
    readonly username?: string;
    readonly password?: string;
    readonly database?: string;
  };
  /** Whether a fault of the program shows its stack. */
  readonly debug: boolean;
};

/** Reads the settings from the environment: the only place that does. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const value = (name: string): string | undefined => environment[name] || undefined;
  const uri = value("NEO4J_URI");
  const username = value("NEO4J_USERNAME");
  const password = value("NEO4J_PASSWORD");
  const database = value("NEO4J_DATABASE");
  return {
    neo4j: {
      ...(uri !== undefined && { uri }),
      ...(username !== undefined && { username }),
      ...(password !== undefined && { password }),
      ...(database !== undefined && { database }),
    },
    debug: value("DEBUG") !== undefined,
  };
}
