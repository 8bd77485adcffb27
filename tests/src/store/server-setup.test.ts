import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, "utf8");

type Compose = {
  readonly services: {
    readonly neo4j: {
      readonly image: string;
      readonly environment: Readonly<Record<string, string>>;
      readonly ports: readonly string[];
      readonly volumes: readonly string[];
      readonly healthcheck: { readonly test: readonly string[] };
    };
  };
  readonly volumes: Readonly<Record<string, unknown>>;
};

describe("the server of docker-compose.yml", () => {
  const compose = parse(read("docker-compose.yml")) as Compose;
  const { neo4j } = compose.services;

  it("is one exact version of the Community Edition, the one that scripts/neo4j.sh starts", () => {
    const version = /^neo4j:(\d+\.\d+\.\d+)-community$/.exec(neo4j.image)?.[1];
    expect(version).toBeDefined();
    expect(read("scripts/neo4j.sh")).toContain(`echo ${version} ||`);
    expect(read("scripts/neo4j/pom.xml")).toContain(`<neo4j.version>${version}</neo4j.version>`);
  });

  it("has no password of its own, and does not start without one", () => {
    expect(neo4j.environment["NEO4J_AUTH"]).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it("is open to this machine only", () => {
    expect(neo4j.ports).toEqual(["127.0.0.1:7687:7687", "127.0.0.1:7474:7474"]);
  });

  it("keeps its data in a named volume", () => {
    const [volume = "", folder] = (neo4j.volumes[0] ?? "").split(":");
    expect(folder).toBe("/data");
    expect(Object.keys(compose.volumes)).toEqual([volume]);
  });

  it("is healthy when it answers a query", () => {
    expect(neo4j.healthcheck.test[0]).toBe("CMD-SHELL");
    expect(neo4j.healthcheck.test[1]).toMatch(/^cypher-shell .*'RETURN 1'/);
  });
});

describe("scripts/neo4j.sh", () => {
  it("is a script that bash understands", () => {
    expect(spawnSync("bash", ["-n", `${root}scripts/neo4j.sh`], { encoding: "utf8" })).toMatchObject({
      status: 0,
      stderr: "",
    });
  });
});
