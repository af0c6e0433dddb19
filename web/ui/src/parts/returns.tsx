// What slashes took and the council gave back, for whom it was taken from to take.
import type { LiveReturn } from "../api/types";
import { texts } from "../language";
import { count, exactly } from "../numbers";
import { call } from "../wallet/call";
import { Action, tellsOf } from "./action";
import { told } from "./progress";
import { Amount } from "./values";

const t = texts(
  {
    take: (slash: string) => `Take back slash ${slash}`,
    explain: (slash: string, epoch: string, amount: string, to: string) =>
      `Slash ${slash}, for epoch ${epoch}, was given back. ${amount} of it are paid to ${to}.`,
    takeRequest: (slash: string, request: string) => `Take back what slash ${slash} took of request ${request}`,
    paid: "It was paid:",
  },
  {
    take: (slash: string) => `Lấy lại khoản phạt ${slash}`,
    explain: (slash: string, epoch: string, amount: string, to: string) =>
      `Khoản phạt ${slash}, cho kỷ nguyên ${epoch}, đã được hoàn trả. ${amount} trong đó được trả cho ${to}.`,
    takeRequest: (slash: string, request: string) => `Lấy lại phần khoản phạt ${slash} đã lấy từ yêu cầu ${request}`,
    paid: "Đã trả:",
  },
);

/** The parts of an account in a commitment's slashes, as far as they are there to be taken; on is the provider account whose they are. */
export function Returns({
  commitment,
  of,
  to,
  on,
}: {
  commitment: number;
  of: LiveReturn[];
  to: string;
  on?: `0x${string}` | undefined;
}) {
  const title = ({ slash, request }: LiveReturn) =>
    request === null ? t().take(count(slash)) : t().takeRequest(count(slash), count(request));
  return (
    <>
      {of
        .filter((r) => r.amount !== "0" || tellsOf(title(r)))
        .map((r) => (
          <Action
            key={title(r)}
            title={title(r)}
            explain={<p>{t().explain(count(r.slash), count(r.epoch), exactly(r.amount), to)}</p>}
            command={`muster slash take-back --commitment ${commitment} --slash ${r.slash} ${r.request === null ? "" : `--request ${r.request} `}--deployment deployment.json --keystore staker.json`}
            call={r.amount === "0" ? undefined : taking(BigInt(commitment), r, on)}
            done={(done) => (
              <p>
                {t().paid} <Amount of={told(done, "SlashTakenBack") + told(done, "RequestTakenBack")} />
              </p>
            )}
          />
        ))}
    </>
  );
}

function taking(id: bigint, { slash, request }: LiveReturn, on: `0x${string}` | undefined) {
  if (request !== null) return call("staking", "takeBackRequest", [id, BigInt(slash), BigInt(request)]);
  return on
    ? call("providerAccount", "takeBack", [id, BigInt(slash)], { on })
    : call("staking", "takeBack", [id, BigInt(slash)]);
}
