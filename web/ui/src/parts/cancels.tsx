// What can be cancelled before it is done: a queued proposal by the council, and a scheduled operation by whoever has
// scheduled it, by an admin, and by the guardian.
import { useRef } from "preact/hooks";

import { useLive } from "../api/client";
import type { LiveCouncil, LiveGovernance, LiveProposal, Rules } from "../api/types";
import { texts } from "../language";
import { call, type Call } from "../wallet/call";
import { connection } from "../wallet/connection";
import { Action, tellsOf } from "./action";
import { sits, steps } from "./approvals";
import { Does, useDecoder } from "./does";
import { short } from "./values";

const t = texts(
  {
    council: "Approve that the council cancels it",
    councilExplain:
      "The council can take what has passed off the timelock's queue, if enough of its members approve that.",
    approved: "You have approved it.",
    operation: (id: string) => `Cancel operation ${id}`,
    operationExplain: "It is taken off the schedule and not performed:",
    cancelled: "It is cancelled.",
  },
  {
    council: "Phê duyệt để hội đồng hủy đề xuất này",
    councilExplain:
      "Hội đồng có thể gỡ điều đã thông qua khỏi hàng chờ của khóa thời gian, nếu đủ thành viên phê duyệt.",
    approved: "Bạn đã phê duyệt.",
    operation: (id: string) => `Hủy thao tác ${id}`,
    operationExplain: "Nó bị gỡ khỏi lịch và không được thực hiện:",
    cancelled: "Đã hủy.",
  },
);

/** Nothing, unless the proposal is queued and a member of the council is connected. */
export function CancelQueued({ of: p, council: c }: { of: LiveProposal; council: LiveCouncil }) {
  const decode = useDecoder();
  const begun = useRef(c.block); // what is signed stays the same while blocks come
  const member = sits(c);
  const config = useLive(member ? "the council's rules" : "", async () => {
    const { read } = await import("../wallet/read");
    return read("council", "config", []);
  }).data;
  const queued = p.state === "queued";
  if (!member || !decode || !config || !(queued || tellsOf(t().council))) return null;
  // Members approve one action: what another one has begun is joined.
  const open = c.actions.find((a) => {
    const is = decode(c.council, a.call);
    return !a.done && is?.function === "cancelOperation" && is.args[0] === p.operation;
  });
  const joined = open && decode(c.council, open.call);
  const calls = (): Call | undefined => {
    if (!queued || open?.approvers.some((who) => who.toLowerCase() === member)) return undefined;
    if (joined) return { contract: "council", functionName: joined.function, args: joined.args };
    const nonce = BigInt(begun.current);
    return call("council", "cancelOperation", [
      p.operation as `0x${string}`,
      nonce,
      nonce + BigInt(config.actionBlocks),
    ]);
  };
  const made = calls();
  if (!made && !tellsOf(t().council)) return <p class="quiet">{t().approved}</p>;
  return (
    <Action
      title={t().council}
      explain={
        made && (
          <p>
            {t().councilExplain} {steps(c, open)}
          </p>
        )
      }
      command={`muster council approve cancel --operation ${p.operation} --deployment deployment.json --keystore member.json`}
      call={made}
      done={() => <p>{t().approved}</p>}
    />
  );
}

/** Nothing, unless whoever is connected may cancel what is scheduled. */
export function CancelScheduled({ of: g, rules }: { of: LiveGovernance; rules: Rules | null }) {
  const you = connection.value?.account;
  if (!you) return null;
  const decides = g.members.some(
    (m) => (m.role === "admin" || m.role === "guardian") && m.account.toLowerCase() === you,
  );
  return (
    <>
      {g.scheduled
        .filter((s) => decides || s.by.toLowerCase() === you)
        .map((s) => (
          <Action
            key={s.operation}
            title={t().operation(short(s.operation))}
            explain={
              <p>
                {t().operationExplain}{" "}
                <strong>
                  <Does call={s} rules={rules} />
                </strong>
              </p>
            }
            command={`muster governance cancel --operation ${s.operation} --deployment deployment.json --keystore guardian.json`}
            call={call("authority", "cancel", [s.by as `0x${string}`, s.to as `0x${string}`, s.data as `0x${string}`])}
            done={() => <p>{t().cancelled}</p>}
          />
        ))}
    </>
  );
}
