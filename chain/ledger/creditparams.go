package ledger

import "github.com/muster-network/muster/contracts/bindings"

// CreditParameters are the rules of what is lent to providers.
type CreditParameters struct {
	NoticeSeconds uint64               // that a lender's request waits at least
	Rewards       CreditPoolParameters // of the pool that lends FLT
	Income        CreditPoolParameters // of the pool that lends the stablecoin
}

// CreditPoolParameters are the rules of one pool, in parts of 10,000; rates are of a year.
type CreditPoolParameters struct {
	LoanBps      uint64 `json:"loanBps"`      // most that is lent, of what the borrower is owed
	FirstLossBps uint64 `json:"firstLossBps"` // least first loss for a new loan, of all that is lent with it
	KinkBps      uint64 `json:"kinkBps"`      // the utilisation at which the rate turns
	RateAtZero   uint64 `json:"rateAtZero"`   // when nothing is lent
	RateAtKink   uint64 `json:"rateAtKink"`
	RateAtFull   uint64 `json:"rateAtFull"` // when all is lent
}

// Binding is the parameters as the contract takes them.
func (p CreditPoolParameters) Binding() bindings.ICreditPoolParameters {
	return bindings.ICreditPoolParameters{
		LoanBps: uint16(p.LoanBps), FirstLossBps: uint16(p.FirstLossBps), KinkBps: uint16(p.KinkBps),
		RateAtZero: uint16(p.RateAtZero), RateAtKink: uint16(p.RateAtKink), RateAtFull: uint16(p.RateAtFull),
	}
}

func creditPoolParametersOf(b bindings.ICreditPoolParameters) CreditPoolParameters {
	return CreditPoolParameters{
		LoanBps: uint64(b.LoanBps), FirstLossBps: uint64(b.FirstLossBps), KinkBps: uint64(b.KinkBps),
		RateAtZero: uint64(b.RateAtZero), RateAtKink: uint64(b.RateAtKink), RateAtFull: uint64(b.RateAtFull),
	}
}

// kept is what the contracts have room for.
func (c CreditParameters) kept() CreditParameters {
	return CreditParameters{c.NoticeSeconds, creditPoolParametersOf(c.Rewards.Binding()), creditPoolParametersOf(c.Income.Binding())}
}

func (c *CreditParameters) fields() []field {
	return []field{{"noticeSeconds", &c.NoticeSeconds}, {"rewards", c.Rewards.fields()}, {"income", c.Income.fields()}}
}

func (p *CreditPoolParameters) fields() []field {
	return []field{
		{"loanBps", &p.LoanBps}, {"firstLossBps", &p.FirstLossBps}, {"kinkBps", &p.KinkBps},
		{"rateAtZero", &p.RateAtZero}, {"rateAtKink", &p.RateAtKink}, {"rateAtFull", &p.RateAtFull},
	}
}
