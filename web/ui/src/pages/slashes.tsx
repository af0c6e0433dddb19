// All slashes.
import { texts } from "../language";
import { Slashes } from "../parts/lists";
import { Command } from "../parts/values";

const t = texts(
  {
    title: "Slashes",
    about:
      "Whoever misses more than is tolerated, or claims units that it cannot prove, loses stake: first the provider's bond, then delegated stake. A slash is held for some epochs, in which the council can give it back.",
  },
  {
    title: "Các khoản phạt",
    about:
      "Ai bỏ lỡ nhiều hơn mức cho phép, hoặc khai đơn vị mà không chứng minh được, sẽ mất tiền cọc: trước hết là tiền bảo chứng của nhà cung cấp, sau đó là cọc được ủy quyền. Khoản phạt được giữ vài kỷ nguyên, trong đó hội đồng có thể hoàn trả.",
  },
);

export default function AllSlashes() {
  return (
    <>
      <h1>{t().title}</h1>
      <p>{t().about}</p>
      <Slashes what="/slashes" several />
      <Command>muster audit --deployment deployment.json</Command>
    </>
  );
}
