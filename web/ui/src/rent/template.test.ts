import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { faultOf, flagsOf, memoryOf, recipes, shortOf, userDataOf, type Values } from "./template";

// What lease/template and lease make of the same (web/recipes_test.go).
const vectors = JSON.parse(readFileSync("src/rent/testdata/templates.json", "utf8")) as {
  filled: { template: string; set: Values; data?: string }[];
  memory: Record<string, number[]>;
};

const recipe = (name: string) => recipes.find((r) => r.name === name)!;

test("user data is what lease/template makes", () => {
  for (const { template, set, data } of vectors.filled) {
    assert.equal(userDataOf(recipe(template), set), data, `${template} ${JSON.stringify(set)}`);
  }
  assert.ok(vectors.filled.some((v) => v.data) && vectors.filled.some((v) => !v.data));
});

test("machines have the memory that hosts give them", () => {
  for (const [profile, sizes] of Object.entries(vectors.memory)) {
    sizes.forEach((size, i) => assert.equal(memoryOf(profile, i + 1), size, `${profile} ${i + 1}`));
  }
});

test("a machine can be too small for a recipe", () => {
  const r = recipe("web-server"); // 256 MiB, 3 GiB
  assert.equal(shortOf(r, { profile: "dev", units: 1, diskGiB: 3 }), "memory");
  assert.equal(shortOf(r, { profile: "dev", units: 2, diskGiB: 2 }), "disk");
  assert.equal(shortOf(r, { profile: "dev", units: 2, diskGiB: 3 }), undefined);
  assert.equal(shortOf(r, { profile: "main", units: 1, diskGiB: 3 }), undefined);
});

test("what is wrong with a value is said", () => {
  const fault = (template: string, name: string, value?: string) =>
    faultOf(
      recipe(template).parameters.find((p) => p.name === name)!,
      value === undefined ? {} : { [name]: value },
    );
  assert.equal(fault("postgresql", "password"), "missing");
  assert.equal(fault("postgresql", "password", "short"), "pattern");
  assert.equal(fault("postgresql", "password", "\u0007".repeat(12)), "unseen");
  assert.equal(fault("postgresql", "password", "x".repeat(201)), "long");
  assert.equal(fault("postgresql", "max-connections", "1e3"), "number");
  assert.equal(fault("postgresql", "max-connections", "5"), "range");
  assert.equal(fault("postgresql", "listen", "some"), "choice");
  assert.equal(fault("postgresql", "database"), undefined); // its default
});

test("the command has no secret in it", () => {
  assert.equal(
    flagsOf(recipe("postgresql"), { database: "shop", user: "app", password: "correct horse" }),
    "--template postgresql --set database=shop --set password=@password",
  );
  assert.equal(
    flagsOf(recipe("web-server"), { page: "<p>it's</p>\n", "host-name": "" }),
    "--template web-server --set host-name= --set page=@page",
  );
  assert.equal(
    flagsOf(recipe("evm-devnet"), { "binary-url": "https://example/?a=$b&c" }),
    "--template evm-devnet --set 'binary-url=https://example/?a=$b&c'",
  );
});
