// The mutants of a Solidity file: small edits of its text, each of which a test should notice. The edits follow the
// compiler's syntax tree, so that every one of them is made where it means something.
"use strict";

// What stands in for a binary operator: its opposite, and for an order also the neighbour that is off by one.
const BINARY = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "**": ["*"],
  "<<": [">>"],
  ">>": ["<<"],
  "&": ["|"],
  "|": ["&"],
  "^": ["&"],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "==": ["!="],
  "!=": ["=="],
  "&&": ["||"],
  "||": ["&&"],
};

const ASSIGNMENT = {
  "+=": ["-=", "="],
  "-=": ["+=", "="],
  "*=": ["/="],
  "|=": ["&=", "="],
  "&=": ["|=", "="],
  ">>=": ["<<="],
  "<<=": [">>="],
};

// Names whose opposite has the same arguments.
const NAMES = { min: "max", max: "min", Ceil: "Floor", Floor: "Ceil", saturatingSub: "saturatingAdd" };

// Operators whose sides do not give the same result the other way round.
const ORDERED = new Set(["-", "/", "%", "<<", ">>"]);

const nameOf = (node) => node.name || node.kind || "(file)";

// Functions whose first two arguments may change places.
const COMMUTATIVE = new Set(["min", "max", "addmod", "mulmod"]);

// The mutants of one file, in the order of its text: where it is replaced, by what, and the function it is in: name and
// `scope`, the function's text with the mutant in it. `ast` is the compiler's; its offsets are bytes, as the mutants' are.
function mutantsOf(source, ast) {
  const bytes = Buffer.from(source, "utf8");
  const found = [];
  const seen = new Set();

  const range = (node) => {
    const [start, length] = node.src.split(":").map(Number);
    return { start, end: start + length };
  };
  const text = (node) => bytes.subarray(range(node).start, range(node).end).toString("utf8");
  const add = (operator, where, after, inside) => {
    const key = `${where.start}:${where.end}:${after}`;
    const before = bytes.subarray(where.start, where.end).toString("utf8");
    if (seen.has(key) || before === after) return;
    seen.add(key);
    const { start, end } = range(inside);
    const around = [bytes.subarray(start, where.start), Buffer.from(after), bytes.subarray(where.end, end)];
    const scope = Buffer.concat(around).toString("utf8");
    found.push({ operator, start: where.start, end: where.end, before, after, inside: nameOf(inside), scope });
  };

  // A statement with its semicolon. Solidity has no empty statement: a block without any stands for one.
  const whole = (node) => {
    const { start, end } = range(node);
    return { start, end: bytes[end] === 0x3b ? end + 1 : end };
  };

  // The text of an operator is what is between its two sides, comments and blanks left out.
  const between = (left, right, operator) => {
    const gap = bytes.subarray(range(left).end, range(right).start).toString("utf8");
    const at = range(left).end + Buffer.byteLength(gap.slice(0, gap.indexOf(operator)));
    return { start: at, end: at + operator.length };
  };

  const visitors = {
    BinaryOperation(node, inside) {
      const { leftExpression: left, rightExpression: right, operator } = node;
      for (const other of BINARY[operator] ?? []) {
        add("binary operator", between(left, right, operator), other, inside);
      }
      if (ORDERED.has(operator)) {
        add("swapped operands", range(node), `${text(right)} ${operator} ${text(left)}`, inside);
      }
    },
    Assignment(node, inside) {
      for (const other of ASSIGNMENT[node.operator] ?? []) {
        add("assignment operator", between(node.leftHandSide, node.rightHandSide, node.operator), other, inside);
      }
    },
    UnaryOperation(node, inside) {
      const operand = text(node.subExpression);
      if (node.operator === "!") add("negation removed", range(node), operand, inside);
      if (node.operator === "++") add("step reversed", range(node), text(node).replace("++", "--"), inside);
      if (node.operator === "--") add("step reversed", range(node), text(node).replace("--", "++"), inside);
    },
    Literal(node, inside) {
      if (node.kind === "bool") add("constant", range(node), node.value === "true" ? "false" : "true", inside);
      if (node.kind !== "number") return;
      add("constant", range(node), `(${text(node)} + 1)`, inside);
      if (Number(node.value) !== 0) add("constant", range(node), `(${text(node)} - 1)`, inside);
    },
    Conditional(node, inside) {
      add("condition negated", range(node.condition), `!(${text(node.condition)})`, inside);
    },
    IfStatement(node, inside) {
      add("condition negated", range(node.condition), `!(${text(node.condition)})`, inside);
      const only = node.trueBody.nodeType === "Block" ? node.trueBody.statements[0] : node.trueBody;
      const leaves = only && ["RevertStatement", "Return", "Continue"].includes(only.nodeType);
      if (leaves && !node.falseBody) add("check deleted", whole(node), "{}", inside);
    },
    ExpressionStatement(node, inside) {
      add("statement deleted", whole(node), "{}", inside);
    },
    EmitStatement(node, inside) {
      add("event deleted", whole(node), "{}", inside);
    },
    ModifierInvocation(node, inside) {
      // Nothing at all: a header has no room for a block.
      if (node.kind === "modifierInvocation") add("modifier deleted", range(node), "", inside);
    },
    FunctionCall(node, inside) {
      const given = node.arguments;
      const called = node.expression.memberName ?? node.expression.name;
      for (let k = COMMUTATIVE.has(called) ? 1 : 0; k + 1 < given.length && node.names.length === 0; ++k) {
        const [a, b] = [given[k], given[k + 1]];
        if (a.typeDescriptions.typeString !== b.typeDescriptions.typeString || text(a) === text(b)) continue;
        const middle = bytes.subarray(range(a).end, range(b).start).toString("utf8");
        const both = { start: range(a).start, end: range(b).end };
        add("swapped arguments", both, text(b) + middle + text(a), inside);
      }
    },
    MemberAccess(node, inside) {
      const other = Object.hasOwn(NAMES, node.memberName) && NAMES[node.memberName];
      if (!other) return;
      const { end } = range(node);
      add("name", { start: end - node.memberName.length, end }, other, inside);
    },
  };

  const visit = (node, inside) => {
    if (Array.isArray(node)) return node.forEach((item) => visit(item, inside));
    if (!node || typeof node !== "object") return;
    if (node.nodeType === "FunctionDefinition") inside = node;
    // Events are parted from their statement; inheritance and imports hold nothing to change.
    if (["ImportDirective", "InheritanceSpecifier", "EventDefinition", "ErrorDefinition"].includes(node.nodeType)) return;
    if (node.src) visitors[node.nodeType]?.(node, inside);
    for (const [key, child] of Object.entries(node)) {
      if (key === "documentation" || key === "typeName" || key === "overrides") continue;
      visit(child, inside);
    }
  };
  visit(ast.nodes, ast);
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.after < b.after ? -1 : 1));
}

// The file with one mutant in it.
function apply(source, mutant) {
  const bytes = Buffer.from(source, "utf8");
  const after = Buffer.from(mutant.after, "utf8");
  return Buffer.concat([bytes.subarray(0, mutant.start), after, bytes.subarray(mutant.end)]).toString("utf8");
}

module.exports = { mutantsOf, apply };
