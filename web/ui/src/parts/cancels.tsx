// What can be cancelled before it is done: a queued proposal by the council, and a scheduled operation by whoever has
// scheduled it, by an admin, by the guardian, and by a council that is guardian.
import type { ComponentChildren } from "preact";
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
    councilOperation: (id: string) => `Approve that the council cancels operation ${id}`,
    operation: (id: string) => `Cancel operation ${id}`,
    operationExplain: "It is taken off the schedule and not performed:",
    cancelled: "It is cancelled.",
  },
  {
    council: "Phê duyệt để hội đồng hủy đề xuất này",
    councilExplain:
      "Hội đồng có thể gỡ điều đã thông qua khỏi hàng chờ của khóa thời gian, nếu đủ thành viên phê duyệt.",
    approved: "Bạn đã phê duyệt.",
    councilOperation: (id: string) => `Phê duyệt để hội đồng hủy thao tác ${id}`,
    operation: (id: string) => `Hủy thao tác ${id}`,
    operationExplain: "Nó bị gỡ khỏi lịch và không được thực hiện:",
    cancelled: "Đã hủy.",
  },
);

interface CancelProps {
  council: LiveCouncil;
  title: string;
  /** What is cancelled, if it still can be. */
  of: ComponentChildren;
  waits: boolean;
  /** The number of what is cancelled. */
  operation: string;
  /** The call's function of the council, and its arguments but for nonce and expiry. */
  by: "cancelOperation" | "cancelCall";
  args: readonly unknown[];
}

/** Nothing, unless a member of the council is connected. */
function ApproveCancel({ council: c, title, of, waits, operation, by, args }: CancelProps) {
  const decode = useDecoder();
  const begun = useRef(c.block); // what is signed stays the same while blocks come
  const member = sits(c);
  const config = useLive(member ? "the council's rules" : "", async () => {
    const { read } = await import("../wallet/read");
    return read("council", "config", []);
  }).data;
  if (!member || !decode || !config || !(waits || tellsOf(title))) return null;
  // Members approve one action: what another one has begun is joined.
  const same = (arg: unknown, i: number) => String(arg).toLowerCase() === String(args[i]).toLowerCase();
  const open = c.actions.find((a) => {
    const is = decode(c.council, a.call);
    return !a.done && is?.function === by && is.args.slice(0, args.length).every(same);
  });
  const joined = open && decode(c.council, open.call);
  const calls = (): Call | undefined => {
    if (!waits || open?.approvers.some((who) => who.toLowerCase() === member)) return undefined;
    if (joined) return { contract: "council", functionName: joined.function, args: joined.args };
    const nonce = BigInt(begun.current);
    return { contract: "council", functionName: by, args: [...args, nonce, nonce + BigInt(config.actionBlocks)] };
  };
  const made = calls();
  if (!made && !tellsOf(title)) return <p class="quiet">{t().approved}</p>;
  return (
    <Action
      title={title}
      explain={
        made && (
          <p>
            {of} {steps(c, open)}
          </p>
        )
      }
      command={`muster council approve cancel --operation ${operation} --deployment deployment.json --keystore member.json`}
      call={made}
      done={() => <p>{t().approved}</p>}
    />
  );
}

/** Nothing, unless the proposal is queued and a member of the council is connected. */
export function CancelQueued({ of: p, council }: { of: LiveProposal; council: LiveCouncil }) {
  return (
    <ApproveCancel
      council={council}
      title={t().council}
      of={t().councilExplain}
      waits={p.state === "queued"}
      operation={String(p.operation)}
      by="cancelOperation"
      args={[p.operation]}
    />
  );
}

interface ApproveCancelsProps {
  of: LiveGovernance;
  council: LiveCouncil;
  rules: Rules | null;
}

/** Nothing, unless a member of the council is connected. */
export function ApproveCancels({ of: g, council, rules }: ApproveCancelsProps) {
  return (
    <>
      {g.scheduled.map((s) => (
        <ApproveCancel
          key={s.operation}
          council={council}
          title={t().councilOperation(short(s.operation))}
          of={
            <>
              {t().operationExplain}{" "}
              <strong>
                <Does call={s} rules={rules} />
              </strong>
              .
            </>
          }
          waits={true}
          operation={s.operation}
          by="cancelCall"
          args={[s.by, s.to, s.data]}
        />
      ))}
    </>
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
