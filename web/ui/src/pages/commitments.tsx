// All commitments, or those of a provider or in a state.
import { texts } from "../language";
import { count, percent, ratio } from "../numbers";
import { setState, state } from "../place";
import { ApiTable } from "../parts/table";
import { Account, Amount, Command } from "../parts/values";
import { stateName, states } from "../parts/states";
import type { Commitment } from "../api/types";

const t = texts(
  {
    title: "Commitments",
    about:
      "A commitment is a provider's promise of compute units, with stake behind it that it loses when it does not keep it.",
    state: "State",
    any: "Any",
    provider: "Provider",
    number: "Number",
    units: "Units",
    leased: "Leased",
    bond: "Bond",
    stake: "Delegated stake",
    commission: "Commission",
    proven: "Proven",
    slashed: "Slashed",
    none: "No commitment fits. Providers make one with: muster commitment create",
  },
  {
    title: "Cam kết",
    about:
      "Cam kết là lời hứa cung cấp đơn vị tính toán của nhà cung cấp, có tiền cọc bảo đảm và mất cọc khi không giữ lời.",
    state: "Trạng thái",
    any: "Bất kỳ",
    provider: "Nhà cung cấp",
    number: "Số",
    units: "Đơn vị",
    leased: "Đang cho thuê",
    bond: "Tiền bảo chứng",
    stake: "Cọc được ủy quyền",
    commission: "Hoa hồng",
    proven: "Đã chứng minh",
    slashed: "Bị phạt",
    none: "Không có cam kết phù hợp. Nhà cung cấp tạo cam kết bằng: muster commitment create",
  },
);

export default function Commitments() {
  const filter = new URLSearchParams();
  for (const name of ["state", "provider"]) if (state(name)) filter.set(name, state(name));
  return (
    <>
      <h1>{t().title}</h1>
      <p>{t().about}</p>
      <div class="filters">
        <label>
          {t().state}
          <select value={state("state")} onChange={(e) => setState({ state: e.currentTarget.value, cursor: "" })}>
            <option value="">{t().any}</option>
            {states.commitment.map((s) => (
              <option key={s} value={s}>
                {stateName(s)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t().provider}
          <input
            value={state("provider")}
            placeholder="0x…"
            spellcheck={false}
            size={24}
            onChange={(e) => setState({ provider: e.currentTarget.value.trim().toLowerCase(), cursor: "" })}
          />
        </label>
      </div>
      <ApiTable<Commitment>
        what={"/commitments" + (filter.size ? "?" + filter : "")}
        caption={t().title}
        empty={t().none}
        columns={[
          { title: t().number, cell: (c) => <a href={`/commitments/${c.id}`}>{c.id}</a> },
          { title: t().state, cell: (c) => stateName(c.state) },
          { title: t().provider, cell: (c) => <Account address={c.provider} /> },
          { title: t().units, number: true, cell: (c) => count(c.units) },
          { title: t().leased, number: true, cell: (c) => count(c.leased) },
          { title: t().bond, number: true, cell: (c) => <Amount of={c.bond} /> },
          { title: t().stake, number: true, cell: (c) => <Amount of={c.pool} /> },
          { title: t().commission, number: true, cell: (c) => percent(c.commissionBps) },
          { title: t().proven, number: true, cell: (c) => ratio(c.proven, c.opportunities) },
          { title: t().slashed, number: true, cell: (c) => <Amount of={c.slashed} /> },
        ]}
      />
      <Command>muster commitment list --deployment deployment.json</Command>
    </>
  );
}
