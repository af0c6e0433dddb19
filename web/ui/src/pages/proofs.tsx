// All proofs, the newest first.
import { texts } from "../language";
import { Responses } from "../parts/lists";
import { Command } from "../parts/values";

const t = texts(
  {
    title: "Proofs",
    about:
      "A proof has the same size for one unit or a whole server. The contract checked each of these before it counted; your browser can check it again.",
  },
  {
    title: "Bằng chứng",
    about:
      "Một bằng chứng có cùng kích thước cho một đơn vị hay cả máy chủ. Hợp đồng đã kiểm tra từng bằng chứng trước khi tính; trình duyệt của bạn có thể kiểm tra lại.",
  },
);

export default function Proofs() {
  return (
    <>
      <h1>{t().title}</h1>
      <p>{t().about}</p>
      <Responses what="/proofs" />
      <Command>muster audit --deployment deployment.json --from-start</Command>
    </>
  );
}
