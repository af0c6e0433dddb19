/** The fields of an EIP-712 domain that all of Muster's signatures and the tokens' permits have. */
export const domainFields = [
  { name: "name", type: "string" },
  { name: "version", type: "string" },
  { name: "chainId", type: "uint256" },
  { name: "verifyingContract", type: "address" },
] as const;
