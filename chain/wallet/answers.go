package wallet

import (
	"strings"
	"unicode"
)

// A result is what a node made of signed bytes.
type result int

const (
	accepted result = iota // it has them, or had them before
	unknown                // nobody knows, or not now: they have to be sent again
	cheap                  // it wants a higher fee
	refused                // it will never take them
	taken                  // it says that their nonce is used
)

// resultOf reads a node's refusal of a transaction, which it does not have. No two kinds of node use the
// same words, so a refusal is final only if it is known to be; for all the others the transaction is sent
// again. That a node has a transaction is never read from its words.
func resultOf(code int, message string) result {
	switch code {
	case -32600, -32601, -32700: // not a request, no such method, not JSON
		return refused
	}
	// "FeeTooLow", "FEE_TOO_LOW" and "fee too low" are the same.
	text := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, message)
	for _, known := range refusals {
		for _, words := range known.words {
			if strings.Contains(text, words) {
				return known.result
			}
		}
	}
	return unknown
}

// refusals are what nodes say, in lower case without spaces and marks. The first that fits counts.
var refusals = []struct {
	result result
	words  []string
}{
	{taken, []string{"noncetoolow", "nonceistoolow", "oldnonce", "noncebelow", "belowsenderaccountnonce", "nonceislower", "noncealreadyused"}},
	// A transaction of the same nonce is in the pool. It is mined, or outbid when ours is stuck.
	{unknown, []string{"replacement", "replaceexisting", "alreadyknown", "knowntransaction", "alreadyexists", "samehash", "alreadyimported"}},
	{refused, []string{
		"insufficientfunds", "insufficientbalance", "upfrontcostexceeds", "haveenoughfunds", "balancetoolow",
		"intrinsicgas", "exceedsblockgaslimit", "blockgaslimitexceeded", "gaslimitexceed", "gaslimittoohigh", "floordatagas",
		"exceedstheconfiguredcap", "oversizeddata", "initcodesize", "invalidsender", "invalidsignature", "invalidchainid",
		"wrongchainid", "typenotsupported", "invalidtransactiontype", "noteoa", "notaneoa",
	}},
	{cheap, []string{
		"underpriced", "feetoolow", "lessthanblockbasefee", "lessthanthecurrentbasefee", "belowcurrentbasefee", "belowbasefee",
		"belowminimum", "belowconfiguredminimum", "belowtheminimum", "gaspricetoolow", "gaspriceistoolow", "feecaptoolow",
		"tiptoolow", "tipcaptoolow", "priorityfeetoolow", "insufficientfee", "minimumneeded",
	}},
}

// isAboutEther says whether a final refusal is for want of ether.
func isAboutEther(answer error) bool {
	text := strings.ToLower(answer.Error())
	for _, words := range []string{"insufficient", "upfront cost", "enough funds", "balance"} {
		if strings.Contains(text, words) {
			return true
		}
	}
	return false
}
