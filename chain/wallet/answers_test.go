package wallet

import "testing"

// What nodes say, as far as it decides what becomes of a nonce.
func TestRefusalsOfManyNodes(t *testing.T) {
	for _, test := range []struct {
		node, message string
		code          int
		want          result
	}{
		{"geth", "already known", -32000, unknown},
		{"geth", "nonce too low: next nonce 7, tx nonce 5", -32000, taken},
		{"geth", "replacement transaction underpriced", -32000, unknown},
		{"geth", "transaction underpriced", -32000, cheap},
		{"geth", "transaction gas price below minimum: gas tip cap 1, minimum needed 1000000", -32000, cheap},
		{"geth", "max fee per gas less than block base fee: address 0xab, maxFeePerGas: 1, baseFee: 2", -32000, cheap},
		{"geth", "fee cap less than block base fee", -32000, cheap},
		{"geth", "txpool is full", -32000, unknown},
		{"geth", "out of capacity", -32000, unknown},
		{"geth", "address already reserved", -32000, unknown},
		{"geth", "in-flight transaction limit reached for delegated accounts", -32000, unknown},
		{"geth", "nonce too high", -32000, unknown},
		{"geth", "insufficient funds for gas * price + value: balance 0, tx cost 21, overshot 21", -32000, refused},
		{"geth", "intrinsic gas too low: gas 1, minimum needed 21000", -32000, refused},
		{"geth", "exceeds block gas limit", -32000, refused},
		{"geth", "transaction gas limit too high (cap: 16777216, tx: 16777217)", -32000, refused},
		{"geth", "tx fee (1.50 ether) exceeds the configured cap (1.00 ether)", -32000, refused},
		{"geth", "invalid sender", -32000, refused},
		{"Nethermind", "AlreadyKnown", -32010, unknown},
		{"Nethermind", "OldNonce, Current nonce: 7, nonce of rejected tx: 5", -32010, taken},
		{"Nethermind", "FeeTooLow, EffectivePriorityFeePerGas too low 1 < 2", -32010, cheap},
		{"Nethermind", "FeeTooLowToCompete", -32010, cheap},
		{"Nethermind", "NonceGap, Future nonce. Expected nonce: 3", -32010, unknown},
		{"Nethermind", "ReplacementNotAllowed", -32010, unknown},
		{"Nethermind", "InsufficientFunds, Account balance: 0, cumulative cost: 21", -32010, refused},
		{"Nethermind", "GasLimitExceeded, Gas limit: 1, gas limit of rejected tx: 2", -32010, refused},
		{"Besu", "Known transaction", -32000, unknown},
		{"Besu", "TRANSACTION_ALREADY_KNOWN", -32000, unknown},
		{"Besu", "Nonce too low", -32001, taken},
		{"Besu", "transaction nonce 5 below sender account nonce 7", -32001, taken},
		{"Besu", "Gas price below configured minimum gas price", -32009, cheap},
		{"Besu", "Gas price below current base fee", -32009, cheap},
		{"Besu", "An invalid transaction with a lower nonce exists", -32000, unknown},
		{"Besu", "Transaction nonce is too distant from current sender nonce", -32000, unknown},
		{"Besu", "Transaction gas price is too low: replacement transaction underpriced", -32000, unknown},
		{"Besu", "Upfront cost exceeds account balance", -32004, refused},
		{"Besu", "Intrinsic gas exceeds gas limit", -32003, refused},
		{"Erigon", "ALREADY_EXISTS: already known", -32000, unknown},
		{"Erigon", "INTERNAL_ERROR: existing tx with same hash", -32000, unknown},
		{"Erigon", "fee too low", -32000, cheap},
		{"Erigon", "underpriced", -32000, cheap},
		{"Erigon", "could not replace existing tx", -32000, unknown},
		{"Erigon", "pending sub-pool is full", -32000, unknown},
		{"Erigon", "nonce too low", -32000, taken},
		{"Erigon", "insufficient funds", -32000, refused},
		{"Reth", "already known", -32000, unknown},
		{"Reth", "nonce too low: next nonce 7, tx nonce 5", -32000, taken},
		{"Reth", "transaction underpriced", -32000, cheap},
		{"Reth", "max fee per gas less than block base fee", -32000, cheap},
		{"Reth", "txpool is full", -32003, unknown},
		{"Arbitrum", "max fee per gas less than block base fee: address 0xab, maxFeePerGas: 10000000 baseFee: 100000000", -32000, cheap},
		{"Arbitrum", "nonce too low: address 0xab, tx: 5 state: 7", -32000, taken},
		{"Arbitrum", "internal error: queue full", -32000, unknown},
		{"OP", "transaction underpriced: tip needed 1000000, tip permitted 1", -32000, cheap},
		{"OP", "insufficient funds for gas * price + value: balance 0, tx cost 21, overshot 21", -32000, refused},
		{"Polygon", "transaction underpriced: gas tip cap 1000000000, minimum needed 25000000000", -32000, cheap},
		{"Polygon", "INTERNAL_ERROR: existing tx with same hash", -32000, unknown},
		{"OpenEthereum", "Transaction with the same hash was already imported.", -32010, unknown},
		{"OpenEthereum", "Transaction gas price supplied is too low. There is another transaction with same nonce in the queue.", -32010, unknown},
		{"Tendermint", "tx already exists in cache", -32000, unknown},
		{"Tendermint", "gas price below minimum", -32000, cheap},
		{"Tendermint", "insufficient fee: provided fee < minimum fee", -32000, cheap},
		{"a gateway", "the method eth_sendRawTransaction does not exist/is not available", -32601, refused},
		{"a gateway", "daily request count exceeded, request rate limited", -32005, unknown},
		{"a gateway", "something new", -32000, unknown},
	} {
		if got := resultOf(test.code, test.message); got != test.want {
			t.Errorf("%s: %q is %d, want %d", test.node, test.message, got, test.want)
		}
	}
}
