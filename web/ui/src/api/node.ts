// The node, through the site: what the page reads of the chain itself.

/** Asks the node for something. Throws what the node or the site says is wrong. */
export async function askNode<T>(method: string, params: readonly unknown[]): Promise<T> {
  const response = await fetch("/rpc", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const answer = (await response.json()) as { result: T; error?: { message: string } };
  if (answer.error) throw new Error(answer.error.message);
  return answer.result;
}

/** A contract's code. */
export const codeOf = (address: string) => askNode<`0x${string}`>("eth_getCode", [address, "latest"]);
