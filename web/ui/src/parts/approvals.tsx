// What a member of the council can approve of what other members have begun.
import type { LiveCouncil, LiveCouncilAction, Rules } from "../api/types";
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

/** The connected account, if it has a seat. */
export function sits(c: LiveCouncil): string | undefined {
  const you = connection.value?.account;
  return c.seats.some(({ member }) => member !== undefined && member.toLowerCase() === you) ? you : undefined;
}

/** What comes of one approval more, of an action that others have begun or of a new one. */
export function steps(c: LiveCouncil, action: LiveCouncilAction | undefined): string {
  const left = c.needed - (action?.approvers.length ?? 0) - 1;
  return left > 0 ? t().more(count(left)) : t().last;
}

/** Nothing, unless a member is connected. */
export function Approvals({ of: c, rules }: { of: LiveCouncil; rules: Rules | null }) {
  const decode = useDecoder();
  const you = sits(c);
  if (!you || !decode) return null;
  const waits = (a: LiveCouncilAction) => !a.done && !a.approvers.some((who) => who.toLowerCase() === you);
  return (
    <>
      {c.actions
        .filter((a) => waits(a) || tellsOf(t().approve(short(a.id))))
        .map((a) => {
          // An approval is the action's very call.
          const decoded = decode(c.council, a.call);
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
                        <Does call={{ to: c.council, data: a.call, what: a.what }} rules={rules} />
                      </strong>
                    </p>
                    <p>{steps(c, a)}</p>
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
