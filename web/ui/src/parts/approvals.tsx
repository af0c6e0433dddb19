// What a member of the council can approve of what other members have begun.
import type { LiveCouncil, LiveCouncilAction } from "../api/types";
import { texts } from "../language";
import { count } from "../numbers";
import { connection } from "../wallet/connection";
import { Action, tellsOf } from "./action";
import { Does, useDecoder } from "./does";
import { short } from "./values";

const t = texts(
  {
    approve: (id: string) => `Approve action ${id}`,
    does: "You approve that the council does this:",
    last: "Yours is the last approval that is needed: it is done at once.",
    more: (n: string) => `After yours it needs ${n} more, and is done with the last one.`,
    done: "You have approved it.",
  },
  {
    approve: (id: string) => `Phê duyệt hành động ${id}`,
    does: "Bạn phê duyệt để hội đồng làm việc này:",
    last: "Phê duyệt của bạn là cái cuối cùng còn thiếu: việc được làm ngay.",
    more: (n: string) => `Sau bạn còn cần ${n} phê duyệt nữa, và việc được làm cùng cái cuối cùng.`,
    done: "Bạn đã phê duyệt.",
  },
);

/** Nothing, unless a member is connected. */
export function Approvals({ of: c }: { of: LiveCouncil }) {
  const decode = useDecoder();
  const you = connection.value?.account;
  const is = (address: string | undefined) => address?.toLowerCase() === you;
  if (!you || !decode || !c.seats.some(({ member }) => is(member))) return null;
  const waits = (a: LiveCouncilAction) => !a.done && !a.approvers.some(is);
  return (
    <>
      {c.actions
        .filter((a) => waits(a) || tellsOf(t().approve(short(a.id))))
        .map((a) => {
          // An approval is the action's very call.
          const decoded = decode(c.council, a.call);
          const left = c.needed - a.approvers.length - 1;
          return (
            <Action
              key={a.id}
              title={t().approve(short(a.id))}
              explain={
                waits(a) && (
                  <>
                    <p>
                      {t().does}{" "}
                      <strong>
                        <Does call={{ to: c.council, data: a.call, what: a.what }} rules={null} />
                      </strong>
                    </p>
                    <p>{left > 0 ? t().more(count(left)) : t().last}</p>
                  </>
                )
              }
              command={`muster council approve ${a.id.slice(0, 10)} --deployment deployment.json --keystore member.json`}
              call={
                waits(a) && decoded
                  ? { contract: "council", functionName: decoded.function, args: decoded.args }
                  : undefined
              }
              done={() => <p>{t().done}</p>}
            />
          );
        })}
    </>
  );
}
