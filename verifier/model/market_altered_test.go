package model

// marketAlterations are each noticed by TestLeasesFollowTheModel, as a full test run shows. None lets the model loop for ever:
// what it wrote down would fill the memory.
var marketAlterations = []alteration{
	{"an account is dry in the second that it cannot pay", "market_accounts.go", "if t >= now {", "if t >= now && !less(a.Funds, own) {"},
	{"a grant ends a second early", "market_accounts.go", "t >= expiry || less(a.Credit, sponsored)", "t+1 >= expiry || less(a.Credit, sponsored)"},
	{"a grant pays for leases of others", "market_accounts.go", "s.account.Live && l.Grant == s.account.Grant", "s.account.Live"},
	{"what is left of a grant is lost", "market_accounts.go", "m.market.owe(g.Sponsor, g.Token, s.over.Unused)", "_ = g"},
	{"grains are paid out", "market_accounts.go", "m.market.Owed[debtKey(call.Sender, token)] = rest", "m.market.Owed[debtKey(call.Sender, token)] = sub(rest, rest)"},
	{"a late deposit pays for the time before it", "market_accounts.go", "s := m.settled(call, renter, token, num)\n\ts.account.Funds = add(s.account.Funds, grains(amount))",
		"late, known := m.market.Accounts[AccountKey(renter, token, num)]\n\tif known {\n\t\tlate.Funds = add(late.Funds, grains(amount))\n\t}\n" +
			"\ts := m.settled(call, renter, token, num)\n\tif !known {\n\t\ts.account.Funds = grains(amount)\n\t}"},
	{"an order counts from its start", "market_leases.go", "return l.OrderedAt + m.rules.Market.scaled(confirmTime)", "return l.OrderedAt + m.rules.Market.scaled(confirmTime) + 1"},
	{"an early end is free", "market_leases.go", "early = call.Time <= l.Start", "early = call.Time < l.Start"},
	{"a provider ends without notice", "market_leases.go", "call.Time >= l.NoticeAt+l.Notice:", "call.Time >= l.NoticeAt:"},
	{"a grant that is over gets an order's credit", "market_leases.go", "live := s.account.Live && s.account.Grant == l.Grant", "live := true"},
	{"units come back before they can be sealed", "market_leases.go", "if l.Provider != call.Sender {\n\t\tfrom +=", "if false {\n\t\tfrom +="},
	{"a dry lease pays no minTerm", "market_payments.go", "owed = max(paid, l.Start+l.MinTerm)\n", "owed = paid\n"},
	{"a refund is rounded down", "market_payments.go", "return mulDivUp(rate, v, number(basis)) }", "return mulDiv(rate, v, number(basis)) }"},
	{"a sponsor is refunded after its grant", "market_payments.go", "g != nil && (g.End == 0 || time < g.End)", "g != nil"},
	{"slots at the edge of a life count", "market_payments.go", "+slotStart(slot+1, length) <= end", "+slotStart(slot, length) < end"},
	{"masked slots count", "watch.go", "if mask.Has(slot) || !counts(slot) {", "if mask.Has(slot) && !counts(slot) {"},
	{"a day above the target costs something, too", "watch.go", "basis*(all-lost) >= l.Level.TargetBps*all", "lost == 0"},
	{"a reduction has no cap", "watch.go", "return min(l.Level.CapBps, l.Level.Factor*basis*lost/all)", "return l.Level.Factor * basis * lost / all"},
	{"the last of the list does not move", "watch.go", "list[place] = moved", "list = append(slices.Delete(list, place, place+1), moved)"},
	{"a watcher is drawn on the day that it registers", "watch.go", "tomorrow := m.today(call) + 1", "tomorrow := m.today(call)"},
	{"committees are drawn with the same hash", "watch_words.go", "wordOf(uint64(n)))", "wordOf(0*uint64(n)))"},
	{"committees are not shuffled", "watch_words.go", "list[n], list[k] = list[k], list[n]", "list[n] = list[k]"},
	{"a word that was withheld is paid for", "watch_words.go", "m.watch.report(watcher, day).Withheld = true", "_ = open"},
	{"a demander gets all", "watch_words.go", "back := add(half, m.rules.Market.DemandDeposit)", "back := add(amount, m.rules.Market.DemandDeposit)"},
	{"two words are enough", "watch_words.go", "mostSeats = 3", "mostSeats = 2"},
	{"what was down can be up again", "watch_judging.go", "down := m.watch.watched(id).Down[day]\n", "down := ledger.DayMask{}\n"},
	{"a strike needs a slot less", "watch_judging.go", "if slots <= mostDifferent {", "if slots < mostDifferent {"},
	{"slots that a watcher did not see count", "watch_judging.go", "if own.Seen.Has(slot) && others >= mostSeats {", "if others >= mostSeats {"},
	{"pay is not taken out of the reserve at once", "watch_judging.go", "m.watch.Reserve = sub(m.watch.Reserve, each)", "_ = each"},
	{"who withheld shares in the pay", "watch_judging.go", "if !r.Withheld {\n\t\t\t\tm.watch", "if !r.Withheld || true {\n\t\t\t\tm.watch"},
}
